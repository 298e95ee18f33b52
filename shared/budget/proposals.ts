import type { RefusalReason } from "../refusal-reasons.ts";
import { isCents } from "./euro-cents.ts";
import { type Pot, pots } from "./pots.ts";

/** What is proposed by one and decided by another. A budget loads a year, an amendment is the council's, a review moves between wijken (Buurten 3.0), a year's end closes it. */
export const proposalKinds = ["BUDGET", "AMENDMENT", "REVIEW", "YEAR_END"] as const;
export type ProposalKind = (typeof proposalKinds)[number];
/** What a line becomes when it is accepted. */
export const lineKinds = ["ALLOTTED", "AMENDED", "MOVED_OUT", "CARRIED_OUT", "LAPSED"] as const;
export type LineKind = (typeof lineKinds)[number];
export const lineKindOf = { BUDGET: "ALLOTTED", AMENDMENT: "AMENDED", REVIEW: "MOVED_OUT" } as const satisfies Partial<Record<ProposalKind, LineKind>>;
export const mostLines = 40;

export interface ProposedLine {
  readonly pot: Pot;
  readonly wijkId: string | null;
  readonly toWijkId: string | null;
  readonly cents: number;
  readonly reason: string;
}

/** Why lines cannot be proposed, or null: a review goes from one wijk to another, the rest into one pot, each for more than nothing. */
export function linesProblem(kind: Exclude<ProposalKind, "YEAR_END">, lines: readonly ProposedLine[]): RefusalReason | null {
  if (!lines.length) return "INCOMPLETE";
  if (lines.length > mostLines) return "TOO_MANY";
  for (const { pot, wijkId, toWijkId, cents } of lines) {
    if (!isCents(cents) || cents === 0) return "INVALID_AMOUNT";
    if (pots[pot].ofTown !== (wijkId === null)) return "INCOMPLETE";
    if (kind === "REVIEW" ? toWijkId === null || toWijkId === wijkId || pots[pot].ofTown : toWijkId !== null) return "WRONG_COMBINATION";
  }
  return null;
}
