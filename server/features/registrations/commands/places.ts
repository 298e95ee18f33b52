import { lineEndsAt } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { activityTopic } from "../../activities/activity.events.ts";

export interface LockedPlaces {
  readonly activityId: string;
  readonly startsAt: Date;
  /** Whether free places are for who waits first. */
  readonly lineHolds: boolean;
}

// The activity first, as whoever cancels or moves it locks it: nobody registers for what was cancelled in the same moment.
const lockActivity = new Statement("select from activities where id = $1 for share");
const lock = new Statement("select from activity_places where activity_id = $1 for update");
const read = new Statement<{ id: string; startsAt: Date }>(`select id, starts_at as "startsAt" from activities where id = $1`);

/** Locks the places of an activity; what is read hereafter is what the lock waited for. Throws NOT_FOUND. */
export async function lockPlaces(work: Work, activityId: string): Promise<LockedPlaces> {
  const id = asUuid(activityId);
  await lockActivity.run(work.run, [id]);
  await lock.run(work.run, [id]);
  const [activity] = await read.run(work.run, [id]);
  if (!activity) throw new Refused("NOT_FOUND");
  return { activityId: activity.id, startsAt: activity.startsAt, lineHolds: lineEndsAt(activity.startsAt) > work.now };
}

/** What happened to one registration, for the live page and for who is told. */
export function tell(work: Work, type: string, { activityId }: Pick<LockedPlaces, "activityId">, registrationId: string): void {
  work.emit({ type, topics: [activityTopic(activityId)], ids: { activityId, registrationId } });
}
