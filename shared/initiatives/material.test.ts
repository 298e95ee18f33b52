import { expect, it } from "vitest";
import { isMaterialChange } from "./material.ts";

const draft = {
  title: "Bankjes", goal: "Elkaar ontmoeten.", forWhom: "Iedereen", place: "Laapersveld", planning: "Voorjaar", ownEffort: "Planten", upkeep: "De tuingroep",
  lines: [{ kind: "COST", description: "Twee banken", cents: 200_000 }, { kind: "INCOME", description: "Eigen geld", cents: 50_000 }],
} as const;

it.each([
  ["the goal", { goal: "Rustig zitten." }], ["the place", { place: "Anna's Hoeve" }],
  ["the amount", { lines: [draft.lines[0], { ...draft.lines[1], cents: 40_000 }] }], ["the amount, by a line more", { lines: [...draft.lines, { kind: "COST", description: "Vuilnisbak", cents: 1 }] }],
] as const)("asks anew about %s", (_what, change) => expect(isMaterialChange(draft, { ...draft, ...change })).toBe(true));

it.each([
  ["the title", { title: "Twee bankjes" }], ["the planning", { planning: "Najaar" }], ["white space", { goal: " Elkaar  ontmoeten.\n" }],
  ["lines that ask the same together", { lines: [{ ...draft.lines[0], cents: 150_000 }] }],
] as const)("does not ask anew about %s", (_what, change) => expect(isMaterialChange(draft, { ...draft, ...change })).toBe(false));
