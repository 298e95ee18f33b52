import fc from "fast-check";
import { expect, it } from "vitest";
import { mostSettled, settlementOf } from "./settling.ts";

const cents = fc.integer({ min: 0, max: 2_500_000 });

it("loses no cent of a grant: what was paid and is still paid, less what comes back, is what it was settled at, and the rest is free", () => {
  fc.assert(fc.property(cents, cents, cents, (paid, open, spent) => {
    const settled = mostSettled(paid + open, spent);
    const { toPay, lowered, toReturn } = settlementOf(settled, paid, open);
    expect(paid + toPay - toReturn).toBe(settled);
    expect(toPay + lowered).toBe(open);
    expect(lowered + toReturn).toBe(paid + open - settled);
    expect(Math.min(toPay, toReturn)).toBe(0);
  }));
});

it.each([
  [100, 100, 0, { toPay: 0, lowered: 0, toReturn: 0 }], [80, 100, 0, { toPay: 0, lowered: 0, toReturn: 20 }], [80, 50, 50, { toPay: 30, lowered: 20, toReturn: 0 }], [0, 50, 50, { toPay: 0, lowered: 50, toReturn: 50 }],
])("settles at %i of %i paid and %i open", (settled, paid, open, settlement) => expect(settlementOf(settled, paid, open)).toEqual(settlement));
