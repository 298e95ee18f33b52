import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Part } from "../case-system.ts";
import type { CasePlan } from "../plan.ts";

const begin = new Statement(
  `insert into forwardings (initiative_id, system, state, since, next_attempt_at) values ($1, $2, $3, $4, case when $3 = 'UNDERWAY' then $4::timestamptz end) on conflict (initiative_id) do nothing`,
);
const hold = new Statement<{ system: string }>("select system from forwardings where initiative_id = $1 for update");
const add = new Statement<{ step: string }>(
  `insert into forwarding_steps (initiative_id, position, step, part)
   select $1, (select coalesce(max(position), 0) from forwarding_steps where initiative_id = $1) + wanted.place, wanted.step, $3
   from unnest($2::text[]) with ordinality as wanted (step, place) on conflict (initiative_id, step, part) do nothing returning step`,
);
// What failed waits for somebody, whatever is added.
const resume = new Statement(
  "update forwardings set state = $2, attempts = 0, next_attempt_at = case when $2 = 'UNDERWAY' then $3::timestamptz end, problem = null, detail = null where initiative_id = $1 and state <> 'FAILED'",
);

/** Writes down what is to be told of a dossier, once; of one that was never forwarded from here nothing more is told. */
export async function beginForwarding(work: Work, plan: CasePlan, initiativeId: string, part: Part): Promise<void> {
  const state = plan.kind === "MANUAL" ? "AT_DESK" : "UNDERWAY";
  if (part === "application") await begin.run(work.run, [initiativeId, plan.kind, state, work.now]);
  const [held] = await hold.run(work.run, [initiativeId]);
  // Begun with another system than there is now: that one does not know the rest.
  if (held?.system !== plan.kind) return;
  const added = await add.run(work.run, [initiativeId, plan.stepsOf(part), part]);
  if (added.length) await resume.run(work.run, [initiativeId, state, work.now]);
}
