import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { giveHand } from "./give-hand.ts";
import { type DecisionOutcome, type SettledDecision, settleDecision } from "./settle-decision.ts";

export interface DecisionInput {
  readonly id: string;
  readonly outcome: DecisionOutcome;
  readonly grantedCents: number;
  readonly reasons: string;
  readonly whatNow?: string | null;
  readonly conditions?: readonly string[] | null;
}

const mostConditions = 10;

/**
 * Gives the actor's hand to a decision. When all hands of the mandate (table 2 of Buurten 3.0) agree it is decided: booked on the
 * wijkbudget in the same transaction, told to everybody. Throws ABOVE_MANDATE, OWN_INITIATIVE, STEPS_OPEN, COMPLETION_OPEN,
 * HANDS_DISAGREE, INVALID_AMOUNT, TOO_MANY, BUDGET_EXHAUSTED, and NOT_ASKED for leaving untreated what nobody was asked to complete.
 */
export async function decide(work: Work, input: DecisionInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  const rule = await mandateOf(work, initiative.id);
  auditAct(work, "HandGiven", initiative, { ...rule, facts: { outcome: input.outcome, grantedCents: input.grantedCents, askedCents: initiative.askedCents } });
  await demandAct(work, "decide", initiative.id);
  const decision = tidied(input);
  refuseIf(problemOf(decision, initiative.askedCents));
  if (decision.outcome === "UNTREATED") refuseIf(!(await ranOut(work, initiative.id)) && "NOT_ASKED");
  const conditions = await giveHand(work, initiative.id, decision);
  if (conditions) {
    await settleDecision(work, initiative, { ...decision, conditions }, "HANDS");
    auditAct(work, "InitiativeDecided", initiative, { ...rule, facts: { outcome: decision.outcome, grantedCents: decision.grantedCents } });
  } else work.emit({ type: "HandGiven", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

/** Where the mandate stands that the dossier was handed in under. */
async function mandateOf(work: Work, initiativeId: string): Promise<{ readonly rule?: string }> {
  const [mandate] = (await work.tx.query("select m.source as rule from dossiers d join mandates m on m.id = d.mandate_id where d.initiative_id = $1", [initiativeId])) as { rule: string }[];
  return mandate ?? {};
}

/** The last question to complete was not answered in time (Awb 4:5). */
async function ranOut(work: Work, initiativeId: string): Promise<boolean> {
  const [last] = (await work.tx.query("select answered_how = 'TERM_OVER' or (answered_at is null and answer_by < $2) as over from completions where initiative_id = $1 order by number desc limit 1", [initiativeId, work.now])) as { over: boolean }[];
  return last?.over ?? false;
}

function tidied(input: DecisionInput): DecisionInput & SettledDecision {
  const conditions = (input.conditions ?? []).map(tidy).filter(Boolean);
  return { ...input, reasons: tidy(input.reasons), whatNow: tidy(input.whatNow ?? "") || null, conditions };
}

function problemOf({ outcome, grantedCents, reasons, whatNow, conditions }: ReturnType<typeof tidied>, askedCents: number) {
  const isGrant = outcome === "GRANTED";
  if (isGrant ? grantedCents < 1 || grantedCents > askedCents : grantedCents !== 0) return "INVALID_AMOUNT" as const;
  if (conditions.length > (isGrant ? mostConditions : 0)) return "TOO_MANY" as const;
  const wrong = conditions.map((condition) => textProblem(condition, "answer")).find(Boolean);
  // A refusal always says what the initiators can do now.
  return wrong ?? textProblem(reasons, "reasons") ?? textProblem(whatNow ?? "", "whatNow", isGrant);
}
