import { expect, test } from "vitest";
import * as Y from "yjs";
import { limits } from "#shared/initiatives/limits.ts";
import { addLine, addLines, centsOf, changeLine, linesIn, lineProblem, removeLine } from "./draft-lines.ts";

const bank = { kind: "COST", description: "Bank", cents: 80_000 } as const;

test("a line can be added, changed, taken away and put back where it stood", () => {
  const doc = new Y.Doc();
  const [first, second] = [addLine(doc, bank), addLine(doc, { ...bank, description: "Bloemen" })];
  changeLine(doc, second, { cents: 5_000 });
  expect(removeLine(doc, first)).toBe(0);
  expect(removeLine(doc, first)).toBeNull();
  addLine(doc, bank, 0);
  expect(linesIn(doc).map(({ description, cents }) => [description, cents])).toEqual([["Bank", 80_000], ["Bloemen", 5_000]]);
});

test("lines are put in all together, or none when there is no room", () => {
  const doc = new Y.Doc();
  expect(addLines(doc, Array(limits.lines - 1).fill(bank))).toBe(true);
  expect(addLines(doc, [bank, bank])).toBe(false);
  expect(addLines(doc, [bank])).toBe(true);
  expect(linesIn(doc)).toHaveLength(limits.lines);
});

test("who changes a line that somebody else took away changes nothing", () => {
  const doc = new Y.Doc();
  const id = addLine(doc, bank);
  removeLine(doc, id);
  changeLine(doc, id, { cents: 1 });
  expect(linesIn(doc)).toEqual([]);
});

test("words, zero and what is above every budget are no amounts", () => {
  expect(["veel", "", "0", "1.000.000.000", "12,5x"].map(centsOf)).toEqual([0, 0, 0, 0, 0]);
  expect(centsOf("1.250,50")).toBe(125_050);
});

test("a line that is still empty is no mistake; what is missing is told apart", () => {
  expect(lineProblem({ ...bank, description: " ", cents: 0 }, "")).toEqual({ description: null, amount: null });
  expect(lineProblem({ ...bank, cents: 0 }, "veel").amount).toBe("INVALID_AMOUNT");
  expect(lineProblem({ ...bank, description: "" }, "800")).toEqual({ description: "INVALID_TEXT", amount: null });
});
