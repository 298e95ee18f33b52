import { objectionUntil } from "#shared/initiatives/terms.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book, budgetYear, lockBudget } from "../../budgets/commands/book.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { giveHand } from "./give-hand.ts";

export interface DecisionInput {
  readonly id: string;
  readonly outcome: "GRANTED" | "REFUSED";
  readonly grantedCents: number;
  readonly reasons: string;
  readonly whatNow?: string | null;
}

/**
 * Gives the actor's hand to a decision. When all hands of the mandate (table 2 of Buurten 3.0) agree it is decided: booked on the
 * wijkbudget in the same transaction, told to everybody. Throws ABOVE_MANDATE, HANDS_DISAGREE, INVALID_AMOUNT, BUDGET_EXHAUSTED.
 */
export async function decide(work: Work, input: DecisionInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  const rule = await mandateOf(work, initiative.id);
  auditAct(work, "HandGiven", initiative, { ...rule, facts: { outcome: input.outcome, grantedCents: input.grantedCents, askedCents: initiative.askedCents } });
  await demandAct(work, "decide", initiative.id);
  const decision = tidied(input);
  refuseIf(problemOf(decision, initiative.askedCents));
  const complete = await giveHand(work, initiative.id, decision);
  if (complete) {
    await settle(work, initiative, decision);
    auditAct(work, "InitiativeDecided", initiative, { ...rule, facts: { outcome: decision.outcome, grantedCents: decision.grantedCents } });
  }
  else work.emit({ type: "HandGiven", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

/** Where the mandate stands that the dossier was handed in under. */
async function mandateOf(work: Work, initiativeId: string): Promise<{ readonly rule?: string }> {
  const [mandate] = (await work.tx.query("select m.source as rule from dossiers d join mandates m on m.id = d.mandate_id where d.initiative_id = $1", [initiativeId])) as { rule: string }[];
  return mandate ?? {};
}

function tidied(input: DecisionInput): DecisionInput & { readonly whatNow: string | null } {
  return { ...input, reasons: tidy(input.reasons), whatNow: tidy(input.whatNow ?? "") || null };
}

function problemOf(decision: ReturnType<typeof tidied>, askedCents: number) {
  const isGrant = decision.outcome === "GRANTED";
  if (isGrant ? decision.grantedCents < 1 || decision.grantedCents > askedCents : decision.grantedCents !== 0) return "INVALID_AMOUNT" as const;
  // A refusal always says what the initiators can do now.
  return textProblem(decision.reasons, "reasons") ?? textProblem(decision.whatNow ?? "", "whatNow", isGrant);
}

async function settle(work: Work, initiative: LockedInitiative, decision: ReturnType<typeof tidied>): Promise<void> {
  const year = await budgetYear(work, initiative.id);
  // Two grants in the same second: the second waits here and sees what the first took.
  const { grantable } = await lockBudget(work, initiative.wijkId, year);
  if (decision.grantedCents > grantable) throw new Refused("BUDGET_EXHAUSTED");
  await work.tx.query(
    "insert into decisions (initiative_id, outcome, granted_cents, reasons, what_now, decided_at, objection_until) values ($1, $2, $3, $4, $5, $6, $7)",
    [initiative.id, decision.outcome, decision.grantedCents, decision.reasons, decision.whatNow, work.now, objectionUntil(work.now)],
  );
  await book(work, { ...initiative, year }, [
    { kind: "COMMITTED", cents: decision.grantedCents, note: "Toegekend" },
    { kind: "RELEASED", cents: initiative.askedCents - decision.grantedCents, note: decision.outcome === "GRANTED" ? "Minder toegekend dan gevraagd" : "Afgewezen" },
  ]);
  await moveStage(work, initiative, decision.outcome === "GRANTED" ? "TOEGEKEND" : "AFGEWEZEN", "InitiativeDecided");
}
