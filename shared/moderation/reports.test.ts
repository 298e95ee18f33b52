import { expect, it } from "vitest";
import { reportProblem, tidyReport } from "./reports.ts";

const plain = { reason: "INSULT", words: "", unlawful: false, ground: "", goodFaith: false } as const;

it("takes a reason without more, save for another one, which needs words", () => {
  expect([reportProblem(plain), reportProblem({ ...plain, reason: "OTHER" }), reportProblem({ ...plain, reason: "OTHER", words: "Het klopt niet." })]).toEqual([null, "INVALID_TEXT", null]);
  expect(reportProblem({ ...plain, words: "x".repeat(2_001) })).toBe("TEXT_TOO_LONG");
});

it("asks a ground and good faith of who calls something unlawful", () => {
  const unlawful = { ...plain, unlawful: true };
  expect([reportProblem(unlawful), reportProblem({ ...unlawful, ground: "Smaad" }), reportProblem({ ...unlawful, ground: "Smaad", goodFaith: true })]).toEqual(["INVALID_TEXT", "INCOMPLETE", null]);
});

it("keeps no ground of what is not called unlawful", () => {
  expect(tidyReport({ ...plain, words: "  Nee ", ground: "Smaad" })).toEqual({ ...plain, words: "Nee" });
});
