import { Statement } from "../../../platform/database/statement.ts";
import { guard, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { mayKeepDoor } from "../registration.policy.ts";

const guardDoor = guard("activities", mayReadActivity, mayKeepDoor);
const of = new Statement<{ id: string; wijkId: string; entries: number }>(
  `select a.id, a.wijk_id as "wijkId", (select count(*)::int from registrations r where r.activity_id = a.id) as entries from activities a where a.id = $1 and ${mayReadActivity("a", ofParameters)}`,
);

/** Lets the organiser read who comes. Answers the activity's id. */
export async function openDoorList(work: Work, activityId: string): Promise<string> {
  const [activity] = await of.run(work.run, [asUuid(activityId), work.viewer, work.now]);
  if (!activity) throw new Refused("NOT_FOUND");
  if (work.viewer) work.audit({ act: "DoorListRead", subject: ["activity", activity.id], wijkId: activity.wijkId, facts: { entries: activity.entries } });
  await guardDoor(work, activity.id);
  return activity.id;
}
