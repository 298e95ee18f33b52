import { isCents, sumCents } from "../budget/euro-cents.ts";
import type { RefusalReason } from "../refusal-reasons.ts";
import { highestLineCents, limits } from "./limits.ts";
import { textProblem } from "./texts.ts";

export const draftTexts = ["title", "goal", "forWhom", "place", "planning", "ownEffort", "upkeep"] as const;
export type DraftText = (typeof draftTexts)[number];
export interface BudgetLine {
  readonly kind: "COST" | "INCOME";
  readonly description: string;
  readonly cents: number;
}
export type Draft = Readonly<Record<DraftText, string>> & { readonly lines: readonly BudgetLine[] };

/** Costs, income and what is asked of the wijkbudget (costs less income), in cents. */
export function totals(lines: readonly BudgetLine[]): { cost: number; income: number; asked: number } {
  const of = (kind: BudgetLine["kind"]) => sumCents(lines.filter((line) => line.kind === kind).map((line) => line.cents));
  const cost = of("COST");
  const income = of("INCOME");
  return { cost, income, asked: cost - income };
}

/** Why a part cannot be taken as it stands, or null. Unfinished drafts may be saved: only title and goal must be there. */
export function partProblem(draft: Draft, part: DraftText): RefusalReason | null {
  return textProblem(draft[part], part, part !== "title" && part !== "goal");
}

/** Why the lines of a budget cannot be taken as they stand, or null. */
export function linesProblem(lines: readonly BudgetLine[]): RefusalReason | null {
  if (lines.length > limits.lines) return "TOO_MANY";
  for (const line of lines) {
    const problem = textProblem(line.description, "lineDescription");
    if (problem) return problem;
    if (!isCents(line.cents) || line.cents === 0 || line.cents > highestLineCents) return "INVALID_AMOUNT";
  }
  return null;
}

/** The first reason why a draft cannot be taken as it stands, or null. */
export function draftProblem(draft: Draft): RefusalReason | null {
  return draftTexts.reduce<RefusalReason | null>((problem, part) => problem ?? partProblem(draft, part), linesProblem(draft.lines));
}

/**
 * The parts that are still missing before neighbours can be asked for support (Buurten 3.0 §3.1.4: own effort, transparent
 * accounting, upkeep). "asked" is missing while costs do not exceed income.
 */
export function missingForDraagvlak(draft: Draft): (DraftText | "asked")[] {
  const missing: (DraftText | "asked")[] = draftTexts.filter((field) => draft[field] === "");
  if (totals(draft.lines).asked <= 0) missing.push("asked");
  return missing;
}
