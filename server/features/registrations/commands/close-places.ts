import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { countedSql } from "../registration.policy.ts";

const hold = new Statement<{ id: string }>("select activity_id as id from activity_places where activity_id = any($1) order by activity_id for update");
const someCome = new Statement(`select from registrations where activity_id = any($1) and state in ${countedSql} limit 1`);
const forget = new Statement("delete from registrations where activity_id = any($1)");
const drop = new Statement("delete from activity_places where activity_id = any($1)");

/**
 * Nobody need register for these dates any more: what was asked and who cancelled before goes with it. The activities are locked by whoever calls
 * it. Throws PLACES_TAKEN while somebody is registered or waits: nobody loses a place by a tick, the organiser tells them first.
 */
export async function closePlaces(work: Work, ids: readonly string[]): Promise<void> {
  const open = (await hold.run(work.run, [ids])).map(({ id }) => id);
  if (!open.length) return;
  refuseIf((await someCome.run(work.run, [open])).length > 0 && "PLACES_TAKEN");
  await forget.run(work.run, [open]);
  await drop.run(work.run, [open]);
  for (const activityId of open) work.emit({ type: "PlacesChanged", topics: [activityTopic(activityId)], ids: { activityId } });
}
