import type { ChangeScope } from "#shared/calendar/activities.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic, calendarTopics } from "../activity.events.ts";
import { endSeries } from "./change-series.ts";
import { demandChange, type Locked, lockActivity } from "./lock-activity.ts";
import { onBehalfOf } from "./owner.ts";

/** So far ahead people have planned: what is cancelled later than that simply leaves the calendar. */
const shownDays = 56;

export interface Cancelling {
  readonly reason: string;
  /** Of a series: ONE where it is not said; ALL is all that is still to come. */
  readonly scope?: ChangeScope;
  readonly sequence?: number;
  readonly source?: { readonly feedId: string; readonly uid: string };
}

/** Says that an activity is off, or of a series this date and what follows. It stays to be seen, with the reason. Throws as `changeActivity` does. */
export async function cancelActivity(work: Work, id: string, { reason: typed, scope = "ONE", sequence, source }: Cancelling): Promise<string> {
  const activity = await lockActivity(work, id, Boolean(source));
  if (work.viewer) work.audit({ act: "ActivityCancelled", subject: ["activity", activity.id], wijkId: activity.wijkId, ...onBehalfOf(activity) });
  await demandChange(work, activity, sequence, Boolean(source));
  const reason = tidy(typed);
  refuseIf(textProblem(reason, "activityReason", Boolean(source)));
  const cancelled = activity.seriesId && scope !== "ONE" ? await cancelFrom(work, activity, scope, reason) : await cancelRows(work, "a.id = $3", activity.id, reason);
  for (const each of cancelled) {
    const topics = each === activity.id ? [activityTopic(each), ...calendarTopics(activity.wijkId)] : [activityTopic(each)];
    work.emit({ type: "ActivityCancelled", topics, ids: { activityId: each, ...(activity.seriesId && { seriesId: activity.seriesId }) } });
  }
  return activity.id;
}

async function cancelFrom(work: Work, activity: Locked, scope: ChangeScope, reason: string): Promise<readonly string[]> {
  const from = scope === "FOLLOWING" ? (activity.recurrenceId as Date) : work.now;
  const [series] = (await work.tx.query("select id, rule from activity_series where id = $1", [activity.seriesId])) as [{ id: string; rule: string }];
  await endSeries(work, series, from);
  return cancelRows(work, "a.series_id = $3 and a.recurrence_id >= $4", activity.seriesId as string, reason, from);
}

async function cancelRows(work: Work, which: string, of: string, reason: string, ...more: readonly Date[]): Promise<readonly string[]> {
  const later = `a.series_id is not null and a.starts_at > $1::timestamptz + interval '${shownDays} days' and ${more.length > 0}`;
  const [rows] = (await work.tx.query(
    `update activities a set state = case when ${later} then 'DROPPED' else 'CANCELLED' end, state_reason = nullif($2, ''), detached = a.series_id is not null, sequence = a.sequence + 1, changed_at = $1
     where ${which} and a.ends_at > $1 and a.state not in ('CANCELLED', 'DROPPED') returning a.id`, [work.now, reason, of, ...more],
  )) as [{ id: string }[], number];
  return rows.map(({ id }) => id);
}
