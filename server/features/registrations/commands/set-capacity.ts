import { mostPlaces } from "#shared/calendar/places.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic } from "../../activities/activity.events.ts";
import { holdPlaces } from "./places.ts";
import { promote } from "./promote.ts";

const open = new Statement("insert into activity_places (activity_id) values ($1) on conflict do nothing returning 1");
const set = new Statement("update activity_places set capacity = $2 where activity_id = $1 and ($2::int is null or taken <= $2) returning 1");

/**
 * Lets people register for an activity, for so many places; null is without a bound. More places go to who waits. Whoever calls it has asked
 * whether that is allowed. Answers whether one could not register for it before. Throws PLACES_TAKEN where more are taken already: nobody loses a place by a number, the organiser tells whom.
 */
export async function setCapacity(work: Work, activityId: string, capacity: number | null): Promise<boolean> {
  refuseIf(capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= mostPlaces) && "TOO_MANY");
  const opened = await open.run(work.run, [activityId]);
  const places = await holdPlaces(work, activityId);
  const done = await set.run(work.run, [places.activityId, capacity]);
  if (!done.length) throw new Refused("PLACES_TAKEN");
  await promote(work, places);
  work.emit({ type: "PlacesChanged", topics: [activityTopic(places.activityId)], ids: { activityId: places.activityId } });
  return opened.length > 0;
}
