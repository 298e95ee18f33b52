import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Duty, dutiesProblem, nextDue } from "./duties.ts";

const duty = (change: Partial<Duty> = {}): Duty => ({ party: "INITIATOR", what: "Snoeien", firstOn: "2026-01-31", everyMonths: 1, untilOn: null, ...change });

describe("the day on which a duty falls", () => {
  it.each([
    ["2025-06-01", "2026-01-31"], ["2026-01-31", "2026-01-31"], ["2026-02-01", "2026-02-28"], ["2026-03-01", "2026-03-31"], ["2028-02-10", "2028-02-29"], ["2026-12-31", "2026-12-31"], ["2027-01-01", "2027-01-31"],
  ])("from %s on is %s for the last of each month", (day, due) => expect(nextDue(duty(), day)).toBe(due));

  it("is one day where it comes once, and none after its last", () => {
    expect([nextDue(duty({ everyMonths: null }), "2026-01-31"), nextDue(duty({ everyMonths: null }), "2026-02-01")]).toEqual(["2026-01-31", null]);
    expect([nextDue(duty({ untilOn: "2026-02-28" }), "2026-02-28"), nextDue(duty({ untilOn: "2026-02-27" }), "2026-02-01"), nextDue(duty({ firstOn: null, everyMonths: null }), "2026-02-01")]).toEqual(["2026-02-28", null, null]);
  });

  it("is found again by counting every turn from the first", () => {
    const days = fc.date({ min: new Date("2024-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, days, fc.integer({ min: 1, max: 60 }), (firstOn, day, everyMonths) => {
      const all = Array.from({ length: 300 }, (_, turn) => {
        const [year, month, date] = firstOn.split("-").map(Number) as [number, number, number];
        const at = month - 1 + turn * everyMonths;
        const [y, m] = [year + Math.floor(at / 12), at % 12];
        const last = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m] as number;
        return `${y}-${String(m + 1).padStart(2, "0")}-${String(Math.min(date, last)).padStart(2, "0")}`;
      });
      expect(nextDue(duty({ firstOn, everyMonths }), day)).toBe(all.find((each) => each >= day));
    }));
  });
});

it.each<[string, Partial<Duty>]>([
  ["INVALID_TEXT", { what: "" }], ["INVALID_TIME", { firstOn: "2026-02-30" }], ["INVALID_TIME", { firstOn: null }], ["INVALID_TIME", { untilOn: "2026-01-30" }], ["INVALID_TERM", { everyMonths: 0 }], ["INVALID_TERM", { everyMonths: 1.5 }],
])("refuses as %s %j", (reason, change) => expect(dutiesProblem([duty(change)])).toBe(reason));

it("takes twenty duties and no more", () => {
  expect([dutiesProblem(Array.from({ length: 20 }, () => duty())), dutiesProblem(Array.from({ length: 21 }, () => duty()))]).toEqual([null, "TOO_MANY"]);
});
