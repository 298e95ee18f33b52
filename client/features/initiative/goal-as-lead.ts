import { isPublic, type Stage } from "#shared/initiatives/lifecycle.ts";

const longestLead = 300;

/** A goal this short, of one paragraph, says at the top of the page what it is all about, and is not said twice. Null: it stands in the plan. */
export function goalAsLead({ stage, goal }: { readonly stage: Stage; readonly goal: string }): string | null {
  return isPublic(stage) && goal.length <= longestLead && !goal.includes("\n") ? goal : null;
}
