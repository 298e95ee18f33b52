import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mandate, mandateFor, tableProblem } from "./mandates.ts";

const mandate = (aboveCents: number, upToCents: number, hands: Mandate["hands"], validFrom = "2023-01-01", validUntil: string | null = null): Mandate => ({ aboveCents, upToCents, hands, validFrom, validUntil });
const table: readonly Mandate[] = [
  mandate(0, 200_000, ["WIJKREGISSEUR"]),
  mandate(200_000, 1_000_000, ["WIJKREGISSEUR", "WIJKWETHOUDER"]),
  mandate(1_000_000, 2_500_000, ["CLUSTERTEAM_MANAGER", "WIJKWETHOUDER"]),
];

describe("the mandate of an amount", () => {
  it.each([[1, 0], [200_000, 0], [200_001, 1], [1_000_000, 1], [1_000_001, 2], [2_500_000, 2]])("of %i cents is row %i of table 2, exactly", (cents, row) => {
    expect(mandateFor(table, cents, "2026-11-22")).toBe(table[row]);
  });

  it.each([0, -1, 2_500_001, Number.NaN])("is nobody's on the ordinary way for %d cents", (cents) => expect(mandateFor(table, cents, "2026-11-22")).toBeNull());

  it("holds from its first day, and no more on the day it ends", () => {
    const years = [mandate(0, 100_000, ["WIJKREGISSEUR"], "2021-01-01", "2023-01-01"), mandate(0, 200_000, ["WIJKREGISSEUR"], "2023-01-01")];
    const on = (day: string) => mandateFor(years, 150_000, day) ?? mandateFor(years, 50_000, day);
    expect(on("2020-12-31")).toBeNull();
    expect(on("2021-01-01")).toBe(years[0]);
    expect(on("2022-12-31")).toBe(years[0]);
    expect(on("2023-01-01")).toBe(years[1]);
    expect(mandateFor(years, 150_000, "2022-12-31")).toBeNull();
  });

  it("is one row and no other for every amount up to the highest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_500_000 }), (cents) => {
        const fitting = table.filter(({ aboveCents, upToCents }) => cents > aboveCents && cents <= upToCents);
        expect(fitting).toHaveLength(1);
        expect(mandateFor(table, cents, "2026-01-01")).toBe(fitting[0]);
      }),
    );
  });
});

describe("a table of mandates", () => {
  const row = (upToCents: number, hands: Mandate["hands"] = ["WIJKREGISSEUR"]) => ({ upToCents, hands, instrument: "factuur" });
  it("rises from row to row, with somebody to decide in each", () => {
    expect(tableProblem([row(200_000), row(1_000_000)])).toBeNull();
    expect([[], [row(200_000, [])], [row(0)], [row(200_000), row(200_000)], [row(5), row(4)], Array.from({ length: 11 }, (_, index) => row(index + 1))].map(tableProblem)).toEqual([
      "INCOMPLETE", "INCOMPLETE", "INVALID_AMOUNT", "INVALID_AMOUNT", "INVALID_AMOUNT", "TOO_MANY",
    ]);
  });
});
