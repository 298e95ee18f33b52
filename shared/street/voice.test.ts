import fc from "fast-check";
import { expect, it } from "vitest";
import { parseBirthYear, parseInitials } from "./voice.ts";

it.each([["J.P.", "JP"], ["j p", "JP"], [" É. M.", "EM"], ["A-M", "AM"], ["О.В.", "ОВ"], ["ij", "IJ"]])("reads %j as %s", (typed, kept) => expect(parseInitials(typed)).toBe(kept));
it.each(["", ".", "12", "Jan de Vries", "J1", "<b>", "\u0000"])("takes no initials from %j", (typed) => expect(parseInitials(typed)).toBeNull());

it("keeps initials that it made", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (typed) => {
    const kept = parseInitials(typed);
    if (kept !== null) expect(parseInitials(kept)).toBe(kept);
  }));
});

it.each([["1950", 1950], [" 2012 ", 2012], ["2026", 2026], ["1906", 1906]])("reads the year %j", (typed, year) => expect(parseBirthYear(typed, 2026)).toBe(year));
it.each(["", "50", "1905", "2027", "1950.5", "19500"])("takes no year from %j", (typed) => expect(parseBirthYear(typed, 2026)).toBeNull());
