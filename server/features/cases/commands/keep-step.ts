import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import type { Arrived, Step } from "../case-system.ts";

const keep = new Statement("update forwarding_steps set answer = $4, at = $5 where initiative_id = $1 and step = $2 and part = $3 and answer is null");
const note = new Statement("update forwardings set case_url = coalesce($2, case_url), case_due = coalesce($3::date, case_due), attempts = 0 where initiative_id = $1");
const arrive = new Statement<{ initiative_id: string }>(
  `update dossiers set forwarded_at = $2 where initiative_id = $1 and forwarded_at is null
   and not exists (select from forwarding_steps s where s.initiative_id = $1 and s.part = 'application' and s.answer is null) returning initiative_id`,
);
// What was added meanwhile goes on by itself.
export const finish = new Statement(
  `update forwardings set state = 'DONE', next_attempt_at = null, problem = null, detail = null, attempts = 0 where initiative_id = $1 and state in ('UNDERWAY', 'AT_DESK')
   and not exists (select from forwarding_steps s where s.initiative_id = $1 and s.answer is null)`,
);

/** Keeps what the other side answered to a step, so that it is not asked again; with the last step of the application the dossier has arrived, and is told to have. */
export async function keepStep(work: Work, initiativeId: string, { kind, part }: Step, { answer, caseDue = null }: Arrived): Promise<void> {
  const initiative = await holdInitiative(work, initiativeId);
  await keep.run(work.run, [initiativeId, kind, part, answer, work.now]);
  await note.run(work.run, [initiativeId, kind === "CASE" ? answer : null, caseDue]);
  await finish.run(work.run, [initiativeId]);
  const [arrived] = await arrive.run(work.run, [initiativeId, work.now]);
  if (arrived && initiative) work.emit({ type: "DossierForwarded", topics: topicsOf(initiative), ids: { initiativeId } });
}
