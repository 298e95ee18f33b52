import { expect, it } from "vitest";
import { weekdayOf } from "./month-grid.ts";
import { schoolBreakOn, schoolBreaks, schoolHolidays } from "./school-holidays.ts";

it("runs from a Saturday to a Sunday, one after the other, each once a year", () => {
  for (const [, from, until] of schoolBreaks) expect([weekdayOf(from), weekdayOf(until)]).toEqual([5, 6]);
  const days = schoolBreaks.flatMap(([, from, until]) => [from, until]);
  expect(days).toEqual([...days].sort());
  expect(schoolBreaks.map(([name]) => name)).toEqual(Array.from(schoolBreaks, (_, index) => schoolHolidays[index % schoolHolidays.length]));
});

it("holds on its first and its last day, and not beside them", () => {
  expect(["2026-12-18", "2026-12-19", "2027-01-03", "2027-01-04"].map((day) => schoolBreakOn(day)?.[0] ?? null)).toEqual([null, "CHRISTMAS", "CHRISTMAS", null]);
});
