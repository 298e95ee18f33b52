import type { RoleKind } from "../members/roles.ts";
import type { RefusalReason } from "../refusal-reasons.ts";

/** A row of table 2 of Buurten 3.0, with the dates between which it holds (ISO days; until is exclusive). */
export interface Mandate {
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Exclusive: 2,000.00 is the wijkregisseur's, 2,000.01 is not. */
  readonly aboveCents: number;
  readonly upToCents: number;
  /** All of them must agree. */
  readonly hands: readonly RoleKind[];
}

/** The mandate for an amount on a day, or null when nobody may decide it on the ordinary way. */
export function mandateFor<M extends Mandate>(mandates: readonly M[], cents: number, day: string): M | null {
  return (
    mandates.find(
      (mandate) =>
        mandate.validFrom <= day && (mandate.validUntil === null || day < mandate.validUntil) && cents > mandate.aboveCents && cents <= mandate.upToCents,
    ) ?? null
  );
}

/** Whose hand a mandate can ask, in the order in which they stand. */
export const deciders = ["WIJKREGISSEUR", "CLUSTERTEAM_MANAGER", "WIJKWETHOUDER", "WETHOUDER"] as const satisfies readonly RoleKind[];
export type Decider = (typeof deciders)[number];

/** A row of a table that begins where the one before it ends, the first at nothing. */
export interface MandateRow {
  readonly upToCents: number;
  readonly hands: readonly RoleKind[];
  readonly instrument: string;
}

const mostRows = 10;

/** Why a table cannot be laid down; null when it can: one to ten rows that rise, each with somebody to decide. */
export function tableProblem(rows: readonly MandateRow[]): RefusalReason | null {
  if (rows.length < 1 || rows.some(({ hands }) => hands.length === 0)) return "INCOMPLETE";
  if (rows.length > mostRows) return "TOO_MANY";
  return rows.every(({ upToCents }, index) => Number.isSafeInteger(upToCents) && upToCents > (rows[index - 1]?.upToCents ?? 0)) ? null : "INVALID_AMOUNT";
}
