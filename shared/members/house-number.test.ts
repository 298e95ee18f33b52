import fc from "fast-check";
import { expect, it } from "vitest";
import { parseHouseNumber } from "./house-number.ts";

it.each([
  ["12", "12"], [" 12 ", "12"], ["12a", "12A"], ["12 a", "12A"], ["12-A", "12A"], ["12 2", "12-2"], ["12-2", "12-2"], ["12/2", "12-2"], ["12A2", "12A-2"], ["12 a - 2", "12A-2"],
  ["12bis", "12-BIS"], ["12 bis", "12-BIS"], ["12-bis", "12-BIS"], ["99999", "99999"], ["12B1A", "12B-1A"], ["12--a", "12A"], ["12 - 2", "12-2"],
])("reads %j as %s", (typed, kept) => expect(parseHouseNumber(typed)).toBe(kept));

it.each(["", "0", "012", "-3", "a", "123456", "12 abcde", "12é", "１２", "12ß", "12\u0000", "12;--", "12 1 2 3"])("takes none from %j", (typed) => expect(parseHouseNumber(typed)).toBeNull());

it("keeps what it made, and answers a form that the register knows or nothing", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[1-9]\d{0,4}[ -]?[a-zA-Z]?[ -]?[a-z0-9]{0,4}$/u)), (typed) => {
    const kept = parseHouseNumber(typed);
    if (kept === null) return;
    expect(kept).toMatch(/^[1-9]\d{0,4}[A-Z]?(-[A-Z\d]{1,4})?$/u);
    expect(parseHouseNumber(kept)).toBe(kept);
  }));
});
