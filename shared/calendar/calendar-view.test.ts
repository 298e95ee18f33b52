import { describe, expect, it } from "vitest";
import { chosenBy, shownBy } from "./calendar-view.ts";

const at = (address: string, now = "2026-11-25T12:00:00Z") => shownBy(new URLSearchParams(address), new Date(now));

describe("what an address of the calendar shows", () => {
  it("is the list of this month when it says nothing that can be", () => {
    for (const address of ["", "vorm=iets", "maand=2026-13", "vorm=week&week=2026-02-30&maand=x"]) expect(at(address).month).toBe("2026-11");
    expect(at("")).toMatchObject({ view: "lijst", cuts: { from: "2026-10-25T23:00:00.000Z" } });
  });
  it("is a week from Monday, also over the change of the clock", () => {
    expect(at("vorm=week&week=2026-10-22")).toMatchObject({ from: "2026-10-19", last: "2026-10-25", cuts: { from: "2026-10-18T22:00:00.000Z", until: "2026-10-25T23:00:00.000Z" } });
  });
  it.each([["2026-11-25", "2026-11-28"], ["2026-11-28", "2026-11-28"], ["2026-11-29", "2026-11-28"], ["2026-11-30", "2026-12-05"]])("is the weekend of %s", (day, saturday) => {
    expect(at("vorm=weekend", `${day}T12:00:00Z`).from).toBe(saturday);
  });
});

it("chooses what can be chosen", () => {
  expect(chosenBy(new URLSearchParams("wijk=oost&buurt=oost-vogels&dagdeel=MORNING&gratis=ja&rolstoel=nee&taal=XX&leeftijd=7"))).toEqual({ wijkId: "oost", buurtId: "oost-vogels", themeId: null, dayPart: "MORNING", free: true, accessible: null, language: null, age: 7 });
  expect(chosenBy(new URLSearchParams("leeftijd=-1")).age).toBeNull();
});
