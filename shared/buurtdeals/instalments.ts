import type { RefusalReason } from "../refusal-reasons.ts";
import { isCents, sumCents } from "../budget/euro-cents.ts";
import { textProblem } from "../initiatives/texts.ts";
import { isDay } from "./duties.ts";

/** A part of a grant, with the local day on which it is to be paid: an advance (Awb 4:95) or what follows on a milestone. */
export interface PlannedInstalment {
  readonly what: string;
  readonly cents: number;
  readonly dueOn: string;
}

export const mostInstalments = 12;

/** Why these cannot be planned, or null. `openCents` is what was granted and is not paid yet. */
export function instalmentsProblem(instalments: readonly PlannedInstalment[], openCents: number): RefusalReason | null {
  if (instalments.length > mostInstalments) return "TOO_MANY";
  for (const { what, cents, dueOn } of instalments) {
    const problem = textProblem(what, "instalment");
    if (problem) return problem;
    if (!isDay(dueOn)) return "INVALID_TIME";
    if (!isCents(cents) || cents === 0) return "INVALID_AMOUNT";
  }
  return sumCents(instalments.map(({ cents }) => cents)) > openCents ? "INVALID_AMOUNT" : null;
}
