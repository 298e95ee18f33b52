import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCents, parseEuro, splitCents, sumCents } from "./euro-cents.ts";

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

describe("splitting cents", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some((weight) => weight > 0));

  it("always sums to the whole, even far beyond the sums of Hilversum", () => {
    fc.assert(fc.property(fc.oneof(cents, fc.maxSafeNat()), weights, (amount, shares) => void expect(sumCents(splitCents(amount, shares))).toBe(amount)));
  });

  it("gives each share its exact part, less or more than one cent away", () => {
    fc.assert(
      fc.property(fc.oneof(cents, fc.maxSafeNat()), weights, (amount, shares) => {
        const total = BigInt(sumCents(shares));
        splitCents(amount, shares).forEach((part, index) => {
          const away = BigInt(part) * total - BigInt(amount) * BigInt(shares[index] ?? 0);
          expect(away > -total && away < total).toBe(true);
        });
      }),
    );
  });

  it("gives nothing to no weight, and a heavier share never less", () => {
    fc.assert(
      fc.property(cents, weights, (amount, shares) => {
        const parts = splitCents(amount, shares);
        shares.forEach((weight, one) => {
          if (weight === 0) expect(parts[one]).toBe(0);
          shares.forEach((other, two) => weight > other && expect(parts[one]).toBeGreaterThanOrEqual(parts[two] ?? 0));
        });
      }),
    );
  });

  it("splits the year's budget as table 1 does, and gives the cent that is left to the first", () => {
    expect(splitCents(36_500_000, [48, 33, 69, 41, 41, 27, 37, 69])).toEqual([4_800_000, 3_300_000, 6_900_000, 4_100_000, 4_100_000, 2_700_000, 3_700_000, 6_900_000]);
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[1, Number.NaN]], [[0.5, 0.5]]])("refuses the weights %j", (wrong) => expect(() => splitCents(100, wrong)).toThrow(RangeError));
  it.each([-1, 0.5, Number.NaN, Infinity])("refuses %d as an amount", (wrong) => expect(() => splitCents(wrong, [1])).toThrow(RangeError));
});
