import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { startClock } from "./clock.ts";
import { keepPastDecision } from "./past-decision.ts";
import { bookWithin, drawsOnPot } from "./settle-decision.ts";

/** Takes up a refused application anew, on new facts (Awb 4:6): what was decided is kept, the money is held in reserve again and a new term begins. Throws BUDGET_EXHAUSTED. */
export async function reopenDossier(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "DossierReopened", initiative, { rule: "Awb 4:6" });
  await demandAct(work, "reopen", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  await keepPastDecision(work, initiative.id, "REOPENED", reason);
  await work.tx.query("delete from decisions where initiative_id = $1", [initiative.id]);
  await work.tx.query("delete from hands where initiative_id = $1", [initiative.id]);
  if (await drawsOnPot(work, initiative.id)) await bookWithin(work, initiative, initiative.askedCents, [{ kind: "RESERVED", cents: initiative.askedCents, note: "Heropend" }]);
  await startClock(work, initiative.id);
  await moveStage(work, initiative, "IN_BEHANDELING", "DossierReopened", reason);
}
