import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCents, parseEuro } from "./euro-cents.ts";

const cents = fc.integer({ min: 0, max: 100_000_000_00 });

describe("what a person types as an amount", () => {
  it.each([
    ["0", 0], ["7", 700], ["1250", 125_000], ["1.250", 125_000], ["1250,5", 125_050], ["1.250,50", 125_050], ["12.50", 1_250], ["12.5", 1_250],
    ["€ 12,50", 1_250], ["€12,50", 1_250], ["€\u00a01.250,-", 125_000], ["12,-", 1_200], ["1.000.000", 100_000_000], ["1 250", 125_000], ["  7  ", 700],
    ["90071992547409,91", Number.MAX_SAFE_INTEGER],
  ])("reads %j as %i cents", (typed, expected) => expect(parseEuro(typed)).toBe(expected));

  it.each([
    "", " ", "€", "tien", "12,345", "12.3456", "1,250.50", "1.25.00", "1.2500", "12.50.000", "-5", "€ -5", "−5", "5-", "+5", "1e3", "0x10", "Infinity", "NaN",
    "12,", ",", "12,,5", "12,5,5", "12.50,-", "1 2", "1€2", "12€50", "٣", "１２", "5\u200b", "90071992547409,92",
  ])("takes no amount from %j", (typed) => expect(parseEuro(typed)).toBeNull());

  it("reads back every amount as it is written in Dutch, with and without the thousands", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const [euro, rest] = [Math.floor(amount / 100), String(amount % 100).padStart(2, "0")];
        expect(parseEuro(`${euro},${rest}`)).toBe(amount);
        expect(parseEuro(`€ ${new Intl.NumberFormat("nl-NL").format(euro)},${rest}`)).toBe(amount);
        expect(parseEuro(`${euro}.${rest}`)).toBe(amount);
      }),
    );
  });

  it("answers cents or nothing, whatever is typed", () => {
    const typed = fc.string({ unit: fc.constantFrom("0", "1", "9", ".", ",", "-", "€", " ", "e") });
    fc.assert(fc.property(typed, (text) => {
      const amount = parseEuro(text);
      expect(amount === null || isCents(amount)).toBe(true);
    }));
  });
});
