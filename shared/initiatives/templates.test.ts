import { describe, expect, it } from "vitest";
import { totals } from "./draft.ts";
import { limits } from "./limits.ts";
import { exampleBudgets, questionedParts, templates } from "./templates.ts";
import { templateTexts as en } from "./templates/en.ts";
import { templateTexts as nl } from "./templates/nl.ts";
import { templateTexts as uk } from "./templates/uk.ts";

/** The most words in a sentence of plain Dutch (B1). */
const mostWords = 16;

describe.each(templates)("the example %s", (template) => {
  const languages = [nl[template], en[template], uk[template]];

  it("says the same in every language", () => {
    const shape = ({ questions, lines, asks }: (typeof nl)[typeof template]) => [questionedParts.map((part) => questions[part].length), lines.length, asks.map(({ source }) => source ?? "")];
    for (const each of languages) expect(shape(each)).toEqual(shape(nl[template]));
  });

  it("asks something of every part, in short sentences", () => {
    for (const part of questionedParts) {
      expect(nl[template].questions[part].length).toBeGreaterThan(0);
      for (const each of languages) for (const question of each.questions[part]) expect(question).toMatch(/^\p{Lu}.+[?.]$/u);
    }
    const sentences = [nl[template].about, ...questionedParts.flatMap((part) => nl[template].questions[part]), ...nl[template].asks.map(({ text }) => text)].flatMap((text) => text.split(/(?<=[.?:]) /u));
    expect(sentences.filter((sentence) => sentence.split(" ").length > mostWords)).toEqual([]);
  });

  it("has a budget that could be a plan's own", () => {
    const budget = exampleBudgets[template];
    for (const { lines } of languages) {
      expect(lines).toHaveLength(budget.length);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(limits.lineDescription);
    }
    expect(totals(budget.map((line) => ({ ...line, description: "" }))).asked).toBeGreaterThan(0);
  });
});
