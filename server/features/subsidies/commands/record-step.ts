import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { ownSteps } from "../hands.policy.ts";

const mine = new Statement<{ keys: readonly string[] }>(`select ${ownSteps("i", ofParameters)} as keys from initiatives i where i.id = $1`);

/** Records a step that the route of an application asks before its decision: an advice, what a body said, a point of a checklist. Throws NOT_ALLOWED for a step that is another's or not to be taken yet. */
export async function recordStep(work: Work, id: string, key: string, positive: boolean, said: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "StepRecorded", initiative, { facts: { step: key, positive } });
  await demandAct(work, "recordStep", initiative.id);
  const [own] = await mine.run(work.run, [initiative.id, work.person(), work.now]);
  if (!own?.keys.includes(key)) throw new Refused("NOT_ALLOWED");
  const words = tidy(said);
  refuseIf(textProblem(words, "reasons"));
  await work.tx.query("insert into taken_steps (initiative_id, key, positive, words, by_id, at) values ($1, $2, $3, $4, $5, $6)", [initiative.id, key, positive, words, work.person(), work.now]);
  work.emit({ type: "StepRecorded", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
