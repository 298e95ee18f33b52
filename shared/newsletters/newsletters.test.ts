import { describe, expect, it } from "vitest";
import { areSections, isLetterMonth, moveSection, newsletterSections, shareOf, withOthers } from "./newsletters.ts";

describe("sections", () => {
  it("are those there are, each once, in any order", () => {
    expect([[], ["NEW"], ["ACTIVITIES", "NEW"], newsletterSections].map(areSections)).toEqual([true, true, true, true]);
    expect([["NEW", "NEW"], ["NIEUWS"], ["NEW", ""]].map(areSections)).toEqual([false, false, false]);
  });

  it("move by one place and stay at an end, and none is lost", () => {
    expect(moveSection(["NEW", "DECIDED", "SUPPORT"], "SUPPORT", -1)).toEqual(["NEW", "SUPPORT", "DECIDED"]);
    expect(moveSection(["NEW", "DECIDED"], "NEW", 1)).toEqual(["DECIDED", "NEW"]);
    expect(moveSection(["NEW", "DECIDED"], "NEW", -1)).toEqual(["NEW", "DECIDED"]);
    expect(moveSection(["NEW", "DECIDED"], "DECIDED", 1)).toEqual(["NEW", "DECIDED"]);
    expect(moveSection(["NEW"], "DECIDED", 1)).toEqual(["NEW"]);
    for (const kind of newsletterSections) for (const by of [-1, 1] as const) expect([...moveSection(newsletterSections, kind, by)].sort()).toEqual([...newsletterSections].sort());
  });

  it("are all shown in a form, those that are on first", () => expect(withOthers(["ACTIVITIES", "NEW"])).toEqual(["ACTIVITIES", "NEW", "SUPPORT", "DECIDED", "REALISED"]));
});

it("a letter is about this month or one of the year before", () => {
  expect(["2026-11", "2026-10", "2025-11"].map((month) => isLetterMonth(month, "2026-11-22"))).toEqual([true, true, true]);
  expect(["2026-12", "2025-10", "2026-13", "2026-1", "", "november"].map((month) => isLetterMonth(month, "2026-11-22"))).toEqual(Array<boolean>(6).fill(false));
});

it("progress is never more than all, also with nobody to write to", () => expect([shareOf(0, 0), shareOf(0, 4), shareOf(1, 4), shareOf(5, 4)]).toEqual([1, 0, 0.25, 1]));
