import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDrafts, compareLines, compareTexts } from "./compare.ts";
import type { BudgetLine, Draft } from "./draft.ts";

const marked = (before: string, after: string) => compareTexts(before, after).filter(({ change }) => change !== "same").map(({ change, text }) => `${change === "added" ? "+" : "-"}${text.trim()}`);
const cost = (description: string, cents: number): BudgetLine => ({ kind: "COST", description, cents });
const plain = (text: string) => text.replace(/[^\S\n]+/gu, " ").replace(/ ?(\n+) ?/gu, "$1").trim();

describe("two texts", () => {
  it.each([
    ["een bank op het plein", "een rode bank op het grote plein", ["+rode", "+grote"]],
    ["een rode bank", "een bank", ["-rode"]],
    ["wij planten bomen", "wij planten struiken", ["-bomen", "+struiken"]],
    ["een bank", "een bank bij het water", ["+bij het water"]],
    ["", "alles nieuw", ["+alles nieuw"]],
    ["gelijk", "gelijk", []],
  ])("%j became %j", (before, after, changes) => expect(marked(before, after)).toEqual(changes));

  it("show a paragraph that was split", () => {
    expect(compareTexts("Een. Twee.", "Een.\n\nTwee.").filter(({ change }) => change !== "same")).toEqual([{ text: " ", change: "removed" }, { text: "\n\n", change: "added" }]);
  });

  it("give both texts back", () => {
    const text = fc.array(fc.constantFrom("wij ", "planten ", "bomen", "\n\n", " ", "struiken, ", "é́", "😀 ")).map((parts) => parts.join(""));
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = compareTexts(before, after);
      const without = (change: string) => pieces.filter((piece) => piece.change !== change).map((piece) => piece.text).join("");
      expect(without("removed")).toBe(after);
      expect(plain(without("added"))).toBe(plain(before));
      expect(before === after ? pieces.every(({ change }) => change === "same") : true).toBe(true);
    }));
  });

  it("stay readable and quick when they are very long", () => {
    const long = (word: string) => `Begin. ${`${word} `.repeat(20_000)}Eind.`;
    expect(compareTexts(long("oud"), long("nieuw")).map(({ change }) => change)).toEqual(["same", "removed", "added", "same"]);
  });
});

describe("two budgets", () => {
  it("know a line again by its words or its amount", () => {
    const before = [cost("Banken", 1_000), cost("Verf", 300), cost("Zand", 200), { kind: "INCOME", description: "Verf", cents: 300 } as const];
    const after = [cost("Banken", 1_200), cost("Lak", 300), cost("Planten", 500)];
    expect(compareLines(before, after).map(({ change, before: old, after: fresh }) => [change, old?.description ?? null, fresh?.description ?? null])).toEqual([
      ["changed", "Banken", "Banken"], ["changed", "Verf", "Lak"], ["added", null, "Planten"], ["removed", "Zand", null], ["removed", "Verf", null],
    ]);
  });

  it("lose no line and make none up", () => {
    const lines = fc.array(fc.record({ kind: fc.constantFrom("COST" as const, "INCOME" as const), description: fc.constantFrom("a", "b", "c"), cents: fc.integer({ min: 1, max: 3 }) }));
    fc.assert(fc.property(lines, lines, (before, after) => {
      const changes = compareLines(before, after);
      expect(changes.flatMap((each) => each.after ?? [])).toEqual(after);
      const key = (line: BudgetLine) => `${line.kind} ${line.description} ${line.cents}`;
      expect(changes.flatMap((each) => each.before ?? []).map(key).sort()).toEqual(before.map(key).sort());
      expect(compareLines(after, after).every(({ change }) => change === "same")).toBe(true);
    }));
  });
});

it("tells of a plan only the parts that differ, and what is asked", () => {
  const before: Draft = { title: "Bankjes", goal: "Ontmoeten", forWhom: "", place: "", planning: "", ownEffort: "", upkeep: "", lines: [cost("Banken", 1_000)] };
  const changes = compareDrafts(before, { ...before, place: "Laapersveld", lines: [cost("Banken", 1_500)] });
  expect(changes.parts).toEqual([{ part: "place", before: "", after: "Laapersveld" }]);
  expect(changes.linesDiffer).toBe(true);
  expect(changes.asked).toEqual({ before: 1_000, after: 1_500 });
});
