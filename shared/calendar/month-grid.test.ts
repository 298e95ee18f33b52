import { describe, expect, it } from "vitest";
import { addDays, addMonths, cutsOf, isMonth, weekdayOf, weeksOf } from "./month-grid.ts";

describe("a month on the wall", () => {
  it("begins each week on Monday and holds every day once", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks[0]).toEqual(["2026-10-26", "2026-10-27", "2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31", "2026-11-01"]);
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
    expect(weeks).toHaveLength(6);
  });
  it("needs no more than four weeks when a February fits exactly", () => {
    expect(weeksOf("2027-02")).toHaveLength(4);
  });
  it("counts through leap days and the change of the clock", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
    expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
    expect(weekdayOf("2026-11-22")).toBe(6);
  });
  it("stays within a shorter month", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
  });
  it("is cut at local midnights, also where the clock changes within the month", () => {
    expect(cutsOf("2026-03")).toEqual({ from: "2026-02-22T23:00:00.000Z", second: "2026-03-08T23:00:00.000Z", third: "2026-03-22T23:00:00.000Z", until: "2026-04-05T22:00:00.000Z" });
  });
  it("knows a month from other words in an address", () => {
    expect(["2026-11", "2026-13", "nu", ""].map(isMonth)).toEqual([true, false, false, false]);
  });
});
