import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Weight, accuracyOf, urgencyOf } from "./urgency.ts";

const weights = fc.record({
  danger: fc.boolean(), unlawful: fc.boolean(), reports: fc.integer({ min: 1, max: 500 }), signals: fc.integer({ min: 0, max: 12 }), reach: fc.integer({ min: 0, max: 200_000 }),
  openedAt: fc.date({ min: new Date("2025-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }), accuracy: fc.integer({ min: 0, max: 9 }),
});
const dayOf = ({ openedAt }: Weight) => Math.floor(openedAt.getTime() / 86_400_000);

describe("the urgency of a case", () => {
  it("is a whole number that a bigint and a number both hold", () => {
    fc.assert(fc.property(weights, (weight) => {
      expect(Number.isSafeInteger(urgencyOf(weight)) && urgencyOf(weight) >= 0).toBe(true);
    }));
  });

  it("puts danger before all else, and what is unlawful before all but danger", () => {
    fc.assert(fc.property(weights, weights, (one, other) => {
      expect(urgencyOf({ ...one, danger: true })).toBeGreaterThan(urgencyOf({ ...other, danger: false }));
      expect(urgencyOf({ ...one, danger: false, unlawful: true })).toBeGreaterThan(urgencyOf({ ...other, danger: false, unlawful: false }));
    }));
  });

  it("never falls when anything of it weighs more", () => {
    fc.assert(fc.property(weights, fc.constantFrom("reports", "signals", "reach", "accuracy"), fc.integer({ min: 1, max: 50 }), (weight, fact, more) => {
      expect(urgencyOf({ ...weight, [fact]: weight[fact] + more })).toBeGreaterThanOrEqual(urgencyOf(weight));
    }));
  });

  it("puts what waits longer first where all before it is equal, whoever reported it", () => {
    fc.assert(fc.property(weights, weights, (one, other) => {
      const later = { ...one, openedAt: other.openedAt, accuracy: other.accuracy };
      if (dayOf(one) < dayOf(later)) expect(urgencyOf(one)).toBeGreaterThan(urgencyOf(later));
    }));
  });
});

it("counts who was right before as more than who is new, and who never was as least", () => {
  expect([accuracyOf(4, 4, false), accuracyOf(0, 0, false), accuracyOf(0, 0, true), accuracyOf(3, 0, false)]).toEqual([9, 5, 2, 0]);
  fc.assert(fc.property(fc.nat(100), fc.nat(100), fc.boolean(), (settled, acted, fresh) => {
    expect(accuracyOf(settled, Math.min(settled, acted), fresh)).toBeLessThanOrEqual(9);
  }));
});
