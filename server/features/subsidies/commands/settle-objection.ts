import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { termFromNow } from "./clock.ts";
import { keepPastDecision } from "./past-decision.ts";
import { bookWithin, drawsOnPot } from "./settle-decision.ts";

export interface ObjectionAnswer {
  readonly id: string;
  readonly upheld: boolean;
  /** What is granted instead, in cents, where it is upheld: more than before, for nobody is worse off by objecting. */
  readonly grantedCents: number;
  readonly answer: string;
}

/**
 * Decides on an objection, by somebody who gave no hand to the decision. Upheld, the decision is replaced and the bookings follow in the
 * same transaction. Throws OWN_DECISION, INVALID_AMOUNT, WRONG_STAGE where the money went on already, BUDGET_EXHAUSTED.
 */
export async function settleObjection(work: Work, input: ObjectionAnswer): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  const outcome = input.upheld ? "UPHELD" : "DISMISSED";
  auditAct(work, "DecisionObjectionSettled", initiative, { rule: "Awb 7:11", facts: { outcome, grantedCents: input.grantedCents } });
  await demandAct(work, input.upheld ? "replaceDecision" : "settleObjection", initiative.id);
  const answer = tidy(input.answer);
  refuseIf(textProblem(answer, "reasons"));
  await work.tx.query("update objections set outcome = $2, answer = $3, decided_by = $4, decided_at = $5 where initiative_id = $1 and decided_at is null", [initiative.id, outcome, answer, work.person(), work.now]);
  if (input.upheld) await replaceDecision(work, initiative, input.grantedCents, answer);
  else if (input.grantedCents !== 0) throw new Refused("INVALID_AMOUNT");
  work.emit({ type: "DecisionObjectionSettled", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

async function replaceDecision(work: Work, initiative: LockedInitiative, grantedCents: number, reasons: string): Promise<void> {
  const before = await keepPastDecision(work, initiative.id, "OBJECTION", null);
  const more = grantedCents - before.grantedCents;
  if (more <= 0 || grantedCents > initiative.askedCents) throw new Refused("INVALID_AMOUNT");
  if (await drawsOnPot(work, initiative.id)) {
    await bookWithin(work, initiative, more, [
      { kind: "RESERVED", cents: more, note: "Bezwaar gegrond" },
      { kind: "COMMITTED", cents: more, note: "Toegekend na bezwaar" },
    ]);
  }
  await work.tx.query("update decisions set outcome = 'GRANTED', granted_cents = $2, reasons = $3, what_now = null, decided_at = $4, objection_until = $5, made_in = 'OBJECTION' where initiative_id = $1", [
    initiative.id, grantedCents, reasons, work.now, await termFromNow(work, "OBJECTION"),
  ]);
  if (initiative.stage === "AFGEWEZEN") await moveStage(work, initiative, "TOEGEKEND", "InitiativeDecided", "Bezwaar gegrond");
}
