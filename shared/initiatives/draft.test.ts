import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetLine, type Draft, draftProblem, draftTexts, missingForDraagvlak, totals } from "./draft.ts";
import { highestLineCents, limits } from "./limits.ts";

const line = (kind: BudgetLine["kind"], cents: number, description = "Iets"): BudgetLine => ({ kind, description, cents });
const whole: Draft = {
  title: "Bankjes", goal: "Ontmoeten", forWhom: "De buurt", place: "Laapersveld", planning: "Voorjaar", ownEffort: "Planten", upkeep: "Tuingroep",
  lines: [line("COST", 100_000), line("INCOME", 5_000)],
};
const lines = fc.array(fc.record({ kind: fc.constantFrom("COST" as const, "INCOME" as const), description: fc.constant("Iets"), cents: fc.integer({ min: 1, max: highestLineCents }) }), { maxLength: limits.lines });

describe("what a budget comes to", () => {
  it("is costs less income, exact to the cent even when every line is the highest", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { cost, income, asked } = totals(all);
        const exact = all.reduce((sum, { kind, cents }) => sum + BigInt(kind === "COST" ? cents : -cents), 0n);
        expect([BigInt(asked), BigInt(cost - income)]).toEqual([exact, exact]);
      }),
    );
    expect(Number.isSafeInteger(limits.lines * highestLineCents)).toBe(true);
    expect(totals([])).toEqual({ cost: 0, income: 0, asked: 0 });
  });
});

describe("saving a draft", () => {
  it("asks for a title and a goal, and leaves the rest for later", () => {
    const bare = { ...whole, forWhom: "", place: "", planning: "", ownEffort: "", upkeep: "", lines: [] };
    expect(draftProblem(bare)).toBeNull();
    for (const field of ["title", "goal"] as const) expect(draftProblem({ ...bare, [field]: "" })).toBe("INVALID_TEXT");
  });

  it("refuses what is too long or no text in each of its fields", () => {
    for (const field of draftTexts) {
      expect(draftProblem({ ...whole, [field]: "x".repeat(limits[field]) }), field).toBeNull();
      expect(draftProblem({ ...whole, [field]: "x".repeat(limits[field] + 1) }), field).toBe("TEXT_TOO_LONG");
      expect(draftProblem({ ...whole, [field]: "a\u0000b" }), field).toBe("INVALID_TEXT");
    }
  });

  it.each([0, -1, 0.5, 12.345, Number.NaN, Infinity, highestLineCents + 1, 2 ** 53])("refuses a line of %d cents", (cents) => {
    expect(draftProblem({ ...whole, lines: [line("COST", cents)] })).toBe("INVALID_AMOUNT");
  });

  it("takes lines from one cent to the highest, each described, and so many of them", () => {
    expect(draftProblem({ ...whole, lines: [line("COST", 1), line("INCOME", highestLineCents)] })).toBeNull();
    expect(draftProblem({ ...whole, lines: [line("COST", 1, "")] })).toBe("INVALID_TEXT");
    expect(draftProblem({ ...whole, lines: [line("COST", 1, "x".repeat(limits.lineDescription + 1))] })).toBe("TEXT_TOO_LONG");
    expect(draftProblem({ ...whole, lines: Array<BudgetLine>(limits.lines).fill(line("COST", 1)) })).toBeNull();
    expect(draftProblem({ ...whole, lines: Array<BudgetLine>(limits.lines + 1).fill(line("COST", 1)) })).toBe("TOO_MANY");
  });
});

describe("asking for draagvlak", () => {
  it("asks for every part, and for money", () => {
    expect(missingForDraagvlak(whole)).toEqual([]);
    for (const field of draftTexts) expect(missingForDraagvlak({ ...whole, [field]: "" })).toEqual([field]);
    expect(missingForDraagvlak({ ...whole, title: "", lines: [] })).toEqual(["title", "asked"]);
  });

  it("misses what is asked exactly as long as costs do not exceed income", () => {
    fc.assert(fc.property(lines, (all) => void expect(missingForDraagvlak({ ...whole, lines: all }).includes("asked")).toBe(totals(all).asked <= 0)));
  });
});
