import type { BookingNote } from "#shared/budget/booking-notes.ts";
import { termEnd } from "#shared/subsidies/clock.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type NewBooking, book } from "../../budgets/commands/book.ts";
import { lockBudget, potOfInitiative } from "../../budgets/commands/pot.ts";
import type { LockedInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { termRule } from "./clock.ts";

export type DecisionOutcome = "GRANTED" | "REFUSED" | "UNTREATED";
export interface SettledDecision {
  readonly outcome: DecisionOutcome;
  /** Whole cents; 0 unless granted. */
  readonly grantedCents: number;
  readonly reasons: string;
  readonly whatNow: string | null;
  readonly conditions: readonly string[];
  /** By which the municipality's own system knows the decision. */
  readonly reference?: string;
}

const notes: Record<DecisionOutcome, BookingNote> = { GRANTED: "Minder toegekend dan gevraagd", REFUSED: "Afgewezen", UNTREATED: "Buiten behandeling gelaten" };

/** Writes a decision on a held initiative in treatment: booked in the same transaction, with its term to object, told to everybody. The caller has asked who may. Throws BUDGET_EXHAUSTED. */
export async function settleDecision(work: Work, initiative: LockedInitiative, decision: SettledDecision, by: "HANDS" | "CASE_SYSTEM"): Promise<void> {
  const { outcome, grantedCents, reasons, whatNow, conditions, reference } = decision;
  const reserved = await reservedFor(work, initiative.id);
  // A route without a pot of its own holds nothing in reserve: its money is not the wijkbudget's.
  if (reserved > 0) {
    await bookWithin(work, initiative, grantedCents, [
      { kind: "COMMITTED", cents: grantedCents, note: "Toegekend" },
      { kind: "RELEASED", cents: reserved - grantedCents, note: notes[outcome] },
    ]);
  }
  const { days, onWorkingDay } = await termRule(work, "OBJECTION");
  await work.tx.query(
    "insert into decisions (initiative_id, outcome, granted_cents, reasons, what_now, conditions, decided_at, objection_until, made_in, reference) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    [initiative.id, outcome, grantedCents, reasons, whatNow, conditions, work.now, termEnd(work.now, days, onWorkingDay), by, reference ?? null],
  );
  await moveStage(work, initiative, outcome === "GRANTED" ? "TOEGEKEND" : "AFGEWEZEN", "InitiativeDecided");
}

async function reservedFor(work: Work, initiativeId: string): Promise<number> {
  const [row] = (await work.tx.query("select coalesce(sum(reserved_cents), 0)::bigint as cents from initiative_money where initiative_id = $1", [initiativeId])) as [{ cents: number | string }];
  return Number(row.cents);
}

/** Whether a pot was ever asked for it: a route without one of its own books nothing. */
export async function drawsOnPot(work: Work, initiativeId: string): Promise<boolean> {
  return ((await work.tx.query("select from bookings where initiative_id = $1 and kind = 'RESERVED' limit 1", [initiativeId])) as object[]).length > 0;
}

/** Books on the wijkbudget of an initiative what takes `taken` cents of it more than is held; two in the same second: the second waits here and sees what the first took. Throws BUDGET_EXHAUSTED. */
export async function bookWithin(work: Work, initiative: LockedInitiative, taken: number, bookings: readonly NewBooking[]): Promise<void> {
  const pot = await potOfInitiative(work, initiative.id);
  const { grantable } = await lockBudget(work, pot);
  if (taken > grantable) throw new Refused("BUDGET_EXHAUSTED");
  await book(work, { id: initiative.id, ...pot }, bookings);
}
