import type { BudgetLine } from "#shared/initiatives/draft.ts";
import type { amendableTexts } from "#shared/subsidies/amending.ts";
import type { AskablePart } from "#shared/subsidies/application.ts";

/** The plan's own words and lines while somebody completes them. */
export type AmendedPlan = Readonly<Record<(typeof amendableTexts)[number], string>> & { readonly lines: readonly BudgetLine[] };
export interface AmendFieldsProps {
  readonly value: AmendedPlan;
  readonly change: (changes: Partial<AmendedPlan>) => void;
}
interface Line {
  readonly description: string;
  readonly cents: number;
}
type Plan = Readonly<Record<(typeof amendableTexts)[number], string>> & { readonly costs: readonly Line[]; readonly income: readonly Line[] };

/** A plan as its completion begins. */
export function amendedFrom({ forWhom, planning, ownEffort, upkeep, costs, income }: Plan): AmendedPlan {
  const lines = (kind: BudgetLine["kind"], all: readonly Line[]) => all.map(({ description, cents }) => ({ kind, description, cents }));
  return { forWhom, planning, ownEffort, upkeep, lines: [...lines("COST", costs), ...lines("INCOME", income)] };
}

/** What is sent of it: only what was asked. */
export function amendmentOf({ lines, ...texts }: AmendedPlan, asked: readonly AskablePart[]) {
  return asked.includes("PLAN") || asked.includes("COSTS") ? { ...(asked.includes("PLAN") && texts), ...(asked.includes("COSTS") && { lines: [...lines] }) } : null;
}
