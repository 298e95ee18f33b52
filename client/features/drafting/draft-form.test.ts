import { expect, test } from "vitest";
import { formTotals, lineProblem, toDraft, toForm, type FormLine } from "./draft-form.ts";

const line = (changes: Partial<FormLine>): FormLine => ({ key: "1", kind: "COST", description: "Bank", amount: "800", ...changes });
const empty = toForm({ title: "T", goal: "G", forWhom: "", place: "", planning: "", ownEffort: "", upkeep: "", lines: [] });

test("a line that is still empty is no mistake and is not sent", () => {
  const blank = line({ description: " ", amount: "" });
  expect(lineProblem(blank)).toEqual({ description: null, amount: null });
  expect(toDraft({ ...empty, lines: [blank] }).lines).toEqual([]);
});

test("words and zero are no amounts; a missing description is told apart", () => {
  expect(lineProblem(line({ amount: "veel" })).amount).toBe("INVALID_AMOUNT");
  expect(lineProblem(line({ amount: "0" })).amount).toBe("INVALID_AMOUNT");
  expect(lineProblem(line({ description: "" }))).toEqual({ description: "INVALID_TEXT", amount: null });
});

test("the sums run along while an amount is half typed", () => {
  const lines = [line({ amount: "800" }), line({ key: "2", amount: "12,5x" }), line({ key: "3", kind: "INCOME", amount: "100" })];
  expect(formTotals({ ...empty, lines })).toEqual({ cost: 80_000, income: 10_000, asked: 70_000 });
});
