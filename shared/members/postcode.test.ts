import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePostcode } from "./postcode.ts";

const letters = fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"), minLength: 2, maxLength: 2 }).filter((pair) => !["SA", "SD", "SS"].includes(pair));

describe("a postcode as typed", () => {
  it.each([["1223AB", "1223AB"], ["1223 ab", "1223AB"], [" 1 2 2 3 a b ", "1223AB"], ["1223\u00a0AB", "1223AB"], ["1221sz", "1221SZ"]])("reads %j as %s", (typed, kept) => {
    expect(parsePostcode(typed)).toBe(kept);
  });

  it.each([
    "", "1223", "AB", "1223A", "1223ABC", "12234AB", "0223AB", "1223 SA", "1223sd", "1223SS", "1223-AB", "1223ÁB", "12\u000023AB", "１２２３AB", "١٢٢٣AB", "1223AB%", "1223AB;--",
    "1223ß", "1223\ufb01", "1223ıa", "1223ſa", "1223K\u212a",
  ])("takes no postcode from %j", (typed) => expect(parsePostcode(typed)).toBeNull());

  it("keeps one form, however it is spaced and in whatever case", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), letters, (digits, pair) => {
        const kept = `${digits}${pair}`;
        for (const typed of [kept, `${digits} ${pair}`, kept.toLowerCase(), ` ${digits}  ${pair.toLowerCase()} `]) expect(parsePostcode(typed)).toBe(kept);
      }),
    );
  });

  it("answers a postcode or nothing, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const kept = parsePostcode(typed);
      expect(kept === null || /^[1-9][0-9]{3}[A-Z]{2}$/u.test(kept)).toBe(true);
    }));
  });
});
