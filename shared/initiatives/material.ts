import { type Draft, type DraftText, totals } from "./draft.ts";

/** What supporters said yes to: what it is for, where, and what it asks. Everything else makers may still put better without asking anew. */
export const materialTexts = ["goal", "place"] as const satisfies readonly DraftText[];

/** Whether a change is one that every supporter must be asked about: of the goal, the place, or what is asked of the wijkbudget. White space is no change. */
export function isMaterialChange(before: Draft, after: Draft): boolean {
  return totals(before.lines).asked !== totals(after.lines).asked || materialTexts.some((part) => words(before[part]) !== words(after[part]));
}

function words(text: string): string {
  return text.split(/\s+/u).filter(Boolean).join(" ");
}
