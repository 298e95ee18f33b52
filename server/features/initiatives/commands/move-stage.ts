import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedInitiative, topicsOf } from "./lock-initiative.ts";

const move = new Statement("update initiatives set stage = $2, stage_since = $3, updated_at = $3 where id = $1");
const remember = new Statement("insert into stage_changes (initiative_id, stage, at, by_id, note) values ($1, $2, $3, $4, $5)");

/** Moves a locked initiative along its way and tells it as an event of this type. The caller has asked the policy. */
export async function moveStage(work: Work, initiative: LockedInitiative, to: Stage, event: string, note: string | null = null): Promise<void> {
  await move.run(work.run, [initiative.id, to, work.now]);
  await remember.run(work.run, [initiative.id, to, work.now, work.viewer, note]);
  work.emit({ type: event, topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
