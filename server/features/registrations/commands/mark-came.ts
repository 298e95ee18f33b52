import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { mayKeepDoor } from "../registration.policy.ts";
import { lockRegistration } from "./registration.ts";

const guardDoor = guard("activities", mayReadActivity, mayKeepDoor);
const mark = new Statement("update registrations set came = $2 where id = $1 and state in ('REGISTERED', 'OFFERED') returning 1");

/** At the door: they came, they did not, or that was a mistake (null). Answers the activity's id. Throws NOT_FOUND for who had no place. */
export async function markCame(work: Work, id: string, came: boolean | null): Promise<string> {
  const { places } = await lockRegistration(work, { id });
  await guardDoor(work, places.activityId);
  const done = await mark.run(work.run, [id, came]);
  if (!done.length) throw new Refused("NOT_FOUND");
  return places.activityId;
}
