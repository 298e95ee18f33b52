import { describe, expect, it } from "vitest";
import { dayAfterKey, daysOf } from "./days.ts";

describe("the keyboard on the month", () => {
  it("moves as the grid pattern says", () => {
    const from = (key: string) => dayAfterKey("2026-11-18", key);
    expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"].map(from)).toEqual([
      "2026-11-17", "2026-11-19", "2026-11-11", "2026-11-25", "2026-11-16", "2026-11-22", "2026-10-18", "2026-12-18",
    ]);
    expect(from("a")).toBeNull();
  });
});

describe("the days of an activity", () => {
  it("is one day for an evening, also when it ends at midnight", () => {
    expect(daysOf("2026-11-24T18:00:00Z", "2026-11-24T20:00:00Z")).toEqual(["2026-11-24"]);
    expect(daysOf("2026-11-24T18:00:00Z", "2026-11-24T23:00:00Z")).toEqual(["2026-11-24"]);
  });
  it("is every day that the works last", () => {
    expect(daysOf("2026-11-30T07:00:00Z", "2026-12-02T16:00:00Z")).toEqual(["2026-11-30", "2026-12-01", "2026-12-02"]);
  });
});
