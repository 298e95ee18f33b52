import { expect, it } from "vitest";
import { coursePath } from "./course-path.ts";

it("draws a step on the day of each change, from the first day to the last", () => {
  const { line, threshold } = coursePath([{ day: "2026-11-01", supporters: 0 }, { day: "2026-11-06", supporters: 5 }, { day: "2026-11-11", supporters: 10 }], 10);
  expect(line).toBe("M0 120H0V120H160V68H320V16H320");
  expect(threshold).toBe(16);
});

it("stays within its frame for one day and for none", () => {
  expect(coursePath([{ day: "2026-11-01", supporters: 5 }], 5).line).toBe("M0 16H0V16H320");
  expect(coursePath([], 10).line).toBe("M0 120H320");
});
