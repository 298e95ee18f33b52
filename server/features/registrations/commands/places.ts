import { lineEndsAt } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";

export interface LockedPlaces {
  readonly activityId: string;
  readonly startsAt: Date;
  /** Neither cancelled nor hidden, nor waiting for a look. */
  readonly isPlanned: boolean;
  /** Whether free places are for who waits first. */
  readonly lineHolds: boolean;
}

// The activity first, as whoever cancels or moves it locks it: nobody registers for what was cancelled in the same moment.
const visible = mayReadActivity("a", ofParameters);
const lockActivity = new Statement("select from activities where id = $1 for share");
const lockVisible = new Statement(`select from activities a where a.id = $1 and ${visible} for share of a`);
const lock = new Statement("select from activity_places where activity_id = $1 for update");
const read = new Statement<{ id: string; startsAt: Date; isPlanned: boolean }>(`select id, starts_at as "startsAt", state = 'PLANNED' and hidden_at is null as "isPlanned" from activities where id = $1`);

/** Locks the places of an activity that the actor may see; what is read hereafter is what the lock waited for. Throws NOT_FOUND. */
export async function lockPlaces(work: Work, activityId: string): Promise<LockedPlaces> {
  const id = asUuid(activityId);
  const seen = await lockVisible.run(work.run, [id, work.viewer, work.now]);
  if (!seen.length) throw new Refused("NOT_FOUND");
  return locked(work, id);
}

/** The same for what follows from an act whose actor was asked before. */
export async function holdPlaces(work: Work, activityId: string): Promise<LockedPlaces> {
  await lockActivity.run(work.run, [activityId]);
  return locked(work, activityId);
}

async function locked(work: Work, id: string | null): Promise<LockedPlaces> {
  await lock.run(work.run, [id]);
  const [activity] = await read.run(work.run, [id]);
  if (!activity) throw new Refused("NOT_FOUND");
  return { activityId: activity.id, startsAt: activity.startsAt, isPlanned: activity.isPlanned, lineHolds: lineEndsAt(activity.startsAt) > work.now };
}

/** What happened to one registration, for the live page and for who is told. */
export function tell(work: Work, type: string, { activityId }: Pick<LockedPlaces, "activityId">, registrationId: string): void {
  work.emit({ type, topics: [activityTopic(activityId)], ids: { activityId, registrationId } });
}
