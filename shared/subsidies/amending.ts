// What a completion may change of a plan that was handed in. Supporters said yes to its goal, its place and what it asks (material.ts). They cannot be asked anew, for
// their round is over; so the goal and the place stay, it never asks more, and nobody needs to be asked.
import { type BudgetLine, type Draft, type DraftText, draftProblem, missingForDraagvlak, totals } from "../initiatives/draft.ts";
import type { materialTexts } from "../initiatives/material.ts";
import { tidy } from "../initiatives/texts.ts";
import type { RefusalReason } from "../refusal-reasons.ts";
import type { AskablePart } from "./application.ts";

export const amendableTexts = ["forWhom", "planning", "ownEffort", "upkeep"] as const satisfies readonly Exclude<DraftText, (typeof materialTexts)[number]>[];

/** What is left out stays. */
export type PlanAmendment = { readonly [Text in (typeof amendableTexts)[number]]?: string | null } & { readonly lines?: readonly BudgetLine[] | null };

/**
 * A plan after its completion (Awb 4:5), or why it cannot be: NOT_ASKED for a part that nobody asked, OTHER_RULE when it would ask more than its supporters said
 * yes to, INCOMPLETE when something is left empty or nothing is asked any more, and what a text or a line lacks.
 */
export function amendPlanBy(before: Draft, { lines, ...given }: PlanAmendment, asked: readonly AskablePart[]): { readonly plan: Draft } | { readonly problem: RefusalReason } {
  const texts = amendableTexts.flatMap((part) => (typeof given[part] === "string" ? [[part, tidy(given[part])] as const] : []));
  if ((texts.length && !asked.includes("PLAN")) || (lines && !asked.includes("COSTS"))) return { problem: "NOT_ASKED" };
  const plan = { ...before, ...Object.fromEntries(texts), lines: lines?.map(({ kind, description, cents }) => ({ kind, description: tidy(description), cents })) ?? before.lines };
  const problem = draftProblem(plan) ?? (missingForDraagvlak(plan).length > 0 ? "INCOMPLETE" : totals(plan.lines).asked > totals(before.lines).asked ? "OTHER_RULE" : null);
  return problem ? { problem } : { plan };
}
