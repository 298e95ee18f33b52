import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReached, stillNeeded } from "./draagvlak.ts";

const count = fc.integer({ min: 0, max: 500 });
const rule = fc.record({ threshold: fc.integer({ min: 1, max: 200 }), buurtenNeeded: fc.integer({ min: 1, max: 6 }) });
const state = fc.record({ supporters: count, buurtenReached: fc.integer({ min: 0, max: 9 }) });

describe("draagvlak", () => {
  it("is reached at the threshold and not one before it, in as many buurten as the rule asks", () => {
    const asked = { threshold: 10, buurtenNeeded: 2 };
    expect(isReached(asked, { supporters: 9, buurtenReached: 2 })).toBe(false);
    expect(isReached(asked, { supporters: 10, buurtenReached: 1 })).toBe(false);
    expect(isReached(asked, { supporters: 10, buurtenReached: 2 })).toBe(true);
  });

  it("is reached exactly when nothing is needed any more", () => {
    fc.assert(
      fc.property(rule, state, (asked, now) => {
        const needed = stillNeeded(asked, now);
        expect(needed.supporters >= 0 && needed.buurten >= 0).toBe(true);
        expect(isReached(asked, now)).toBe(needed.supporters === 0 && needed.buurten === 0);
        expect(isReached(asked, { supporters: now.supporters + needed.supporters, buurtenReached: now.buurtenReached + needed.buurten })).toBe(true);
      }),
    );
  });

  it("is not lost by one more supporter or one more buurt", () => {
    fc.assert(
      fc.property(rule, state, count, count, (asked, now, more, wider) => {
        if (isReached(asked, now)) expect(isReached(asked, { supporters: now.supporters + more, buurtenReached: now.buurtenReached + wider })).toBe(true);
        else expect(stillNeeded(asked, now)).not.toEqual({ supporters: 0, buurten: 0 });
      }),
    );
  });
});
