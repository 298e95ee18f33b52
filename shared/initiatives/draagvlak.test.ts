import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "../calendar/local-time.ts";
import { conditionsOf, countingGrades, endOfTerm, isReached, thresholdOf, type DraagvlakState } from "./draagvlak.ts";

const rule = fc.record({
  threshold: fc.integer({ min: 1, max: 200 }), buurtenNeeded: fc.integer({ min: 1, max: 6 }), mostBuurtPercent: fc.integer({ min: 1, max: 100 }),
  mostStreetPercent: fc.integer({ min: 1, max: 100 }), organisationsNeeded: fc.integer({ min: 0, max: 3 }),
});
const state = fc.record({ counted: fc.integer({ min: 0, max: 500 }), buurtenReached: fc.integer({ min: 0, max: 9 }), withinBuurtShare: fc.boolean(), withinStreetShare: fc.boolean(), organisations: fc.integer({ min: 0, max: 5 }) });

describe("draagvlak", () => {
  const asked = { threshold: 10, buurtenNeeded: 2, mostBuurtPercent: 60, mostStreetPercent: 100, organisationsNeeded: 1 };
  const met: DraagvlakState = { counted: 10, buurtenReached: 2, withinBuurtShare: true, withinStreetShare: true, organisations: 1 };

  it("is reached when every condition that the rule asks is met, and not one before", () => {
    expect(isReached(asked, met)).toBe(true);
    for (const short of [{ counted: 9 }, { buurtenReached: 1 }, { withinBuurtShare: false }, { organisations: 0 }]) expect(isReached(asked, { ...met, ...short }), JSON.stringify(short)).toBe(false);
    expect(isReached(asked, { ...met, withinStreetShare: false })).toBe(true);
  });

  it("names only what is asked", () => {
    expect(conditionsOf(asked, met).map(({ kind }) => kind)).toEqual(["SUPPORTERS", "BUURTEN", "BUURT_SHARE", "ORGANISATIONS"]);
    expect(conditionsOf({ ...asked, buurtenNeeded: 1, mostBuurtPercent: 100, organisationsNeeded: 0 }, met).map(({ kind }) => kind)).toEqual(["SUPPORTERS"]);
  });

  it("is reached exactly when nothing is missing any more", () => {
    fc.assert(fc.property(rule, state, (of, now) => {
      const conditions = conditionsOf(of, now);
      expect(isReached(of, now)).toBe(conditions.every(({ met: is }) => is));
      for (const { missing, met: is } of conditions) expect(missing === null || (missing === 0) === is).toBe(true);
    }));
  });

  it("counts grades from the lowest up", () => {
    expect(countingGrades("POSTCODE")).toHaveLength(4);
    expect(countingGrades("LETTER")).toEqual(["LETTER", "IDENTITY"]);
  });

  it("asks the greater of a number and a share", () => {
    expect(thresholdOf({ supporters: 10, sharePermille: 0 }, 9_000)).toBe(10);
    expect(thresholdOf({ supporters: 10, sharePermille: 2 }, 9_001)).toBe(19);
  });
});

describe("the term", () => {
  it("ends with a whole day in Hilversum, also over the change of the clock", () => {
    // Spring skips an hour on 29 March 2026, autumn repeats one on 25 October.
    expect(endOfTerm(new Date("2026-03-20T23:30:00Z"), 14).toISOString()).toBe("2026-04-04T22:00:00.000Z");
    expect(endOfTerm(new Date("2026-10-20T10:00:00Z"), 14).toISOString()).toBe("2026-11-03T23:00:00.000Z");
    expect(endOfTerm(new Date("2026-10-24T22:30:00Z"), 1).toISOString()).toBe("2026-10-26T23:00:00.000Z");
  });

  it("gives as many whole local days, whenever it begins", () => {
    fc.assert(fc.property(fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }), fc.integer({ min: 1, max: 60 }), (from, days) => {
      const end = endOfTerm(from, days);
      const begun = Date.parse(localDay(from));
      expect(Date.parse(localDay(new Date(end.getTime() - 1))) - begun).toBe(days * 86_400_000);
      expect(Date.parse(localDay(end)) - begun).toBe((days + 1) * 86_400_000);
    }));
  });
});
