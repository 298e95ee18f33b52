import type { ChangeScope } from "#shared/calendar/activities.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic, calendarTopics } from "../activity.events.ts";
import { changeSeries } from "./change-series.ts";
import type { NewRecurrence } from "./dates.ts";
import { type ActivityFields, changing, checkedEntry, type Entry } from "./entry.ts";
import { keepRegistration } from "./keep-registration.ts";
import { demandChange, type Locked, lockActivity } from "./lock-activity.ts";
import { onBehalfOf } from "./owner.ts";
import { type GivenPicture, hangPictures } from "./pictures.ts";
import { type Times, timeProblem } from "./times.ts";

export interface ActivityChange extends ActivityFields, Times {
  /** What the editor saw; without it nobody is asked whether something else was changed. */
  readonly sequence?: number;
  /** Of a series: ONE where it is not said. */
  readonly scope?: ChangeScope;
  /** For more than one date; the rule stays where it is not said. */
  readonly recurrence?: NewRecurrence | null;
  readonly pictures?: readonly GivenPicture[] | null;
  /** As in NewActivity. */
  readonly source?: { readonly feedId: string; readonly uid: string };
}

/**
 * Changes an activity, or of a series this date and what follows. Its id stays, and with it who registered and what was said. Answers it.
 * Throws NOT_FOUND, NOT_ALLOWED, ACTIVITY_CANCELLED, STALE_VERSION, INVALID_TIME, and what `checkedEntry` and `checkedStarts` throw.
 */
export async function changeActivity(work: Work, id: string, change: ActivityChange): Promise<string> {
  const activity = await lockActivity(work, id, Boolean(change.source));
  const { scope = "ONE" } = change;
  if (work.viewer) work.audit({ act: "ActivityChanged", subject: ["activity", activity.id], wijkId: activity.wijkId, ...onBehalfOf(activity) });
  await demandChange(work, activity, change.sequence, Boolean(change.source));
  const entry = await checkedEntry(work, change, activity.kind);
  refuseIf(timeProblem(change, work.now));
  if (activity.seriesId && scope !== "ONE") await changeSeries(work, activity, { ...change, scope }, entry);
  else {
    await changeOne(work, activity, change, entry);
    await hangPictures(work, { activityId: activity.id }, change.pictures);
  }
  return activity.id;
}

async function changeOne(work: Work, activity: Locked, { startsAt, endsAt, place }: ActivityChange, entry: Entry): Promise<void> {
  await work.tx.query(
    `update activities a set (${changing.join(", ")}) = (select ${changing.map((column) => `e.${column}`).join(", ")} from jsonb_populate_record(null::activities, $2::jsonb) e), starts_at = $3, ends_at = $4,
       moved_from = nullif(case when a.starts_at = $3 then a.moved_from else coalesce(a.moved_from, a.starts_at) end, $3), detached = a.series_id is not null, state_reason = null, sequence = a.sequence + 1, changed_at = $5
     where a.id = $1`,
    [activity.id, JSON.stringify(entry), startsAt, endsAt, work.now],
  );
  await keepRegistration(work, [activity.id], entry);
  const moved = activity.startsAt.getTime() !== startsAt.getTime() || activity.endsAt.getTime() !== endsAt.getTime() || activity.place !== place.trim() || activity.wijkId !== entry.wijk_id;
  const topics = new Set([activityTopic(activity.id), ...calendarTopics(activity.wijkId), ...calendarTopics(String(entry.wijk_id))]);
  work.emit({ type: moved ? "ActivityMoved" : "ActivityChanged", topics: [...topics], ids: { activityId: activity.id, ...(activity.seriesId && { seriesId: activity.seriesId }) } });
}
