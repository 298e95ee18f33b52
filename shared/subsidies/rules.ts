import type { AskablePart } from "./application.ts";

/** What a rule can demand, by the part that it is said in. */
export const demandsOf = {
  PLAN: ["planTexts", "reaches", "serves"], COSTS: ["asked"], COFINANCING: ["balance"], EARLIER: ["earlier", "earlierAccounted"], CONTACT: ["contact"], PERMITS: ["permits", "permitsWhich"],
  UPKEEP: ["upkeep"], CRITERIA: ["checklist"], PRIVATE: ["private"],
} as const satisfies Record<AskablePart, readonly string[]>;
export type Demand = (typeof demandsOf)[AskablePart][number];

/** What an application along a route must hold: a row with the day from which it holds, like mandates and terms. */
export interface ApplicationRule {
  readonly id: string;
  readonly demands: readonly Demand[];
}
