import type { ChangeScope } from "#shared/calendar/activities.ts";
import { addLocalDays, instantOfLocal, localDay, localMinute } from "#shared/calendar/local-time.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { activityTopic, calendarTopics } from "../activity.events.ts";
import { matchDates, type StandingDate } from "../match-dates.ts";
import { checkedStarts, horizon, type Recurrence, ruleFrom, ruleUntil } from "../recurrence.ts";
import { insertDates, insertSeries, type NewRecurrence, type WholeEntry } from "./dates.ts";
import { changing, type Entry } from "./entry.ts";
import { keepRegistration } from "./keep-registration.ts";
import type { Locked } from "./lock-activity.ts";
import { type GivenPicture, hangPictures } from "./pictures.ts";
import { minutesOf, type Times } from "./times.ts";

interface SeriesChange extends Times {
  readonly scope: ChangeScope;
  readonly recurrence?: NewRecurrence | null;
  readonly pictures?: readonly GivenPicture[] | null;
}
interface Series extends Recurrence {
  readonly id: string;
  readonly entry: WholeEntry;
  readonly createdBy: string | null;
}

/**
 * Changes a series from a date on: that of the activity for FOLLOWING, the first that is not over for ALL. What went before stays as it was;
 * the series is then split there. Dates that live on keep their rows; those that do not are dropped from the calendar.
 */
export async function changeSeries(work: Work, activity: Locked, change: SeriesChange, fields: Entry): Promise<void> {
  const series = await readSeries(work, activity.seriesId as string);
  const anchor = change.scope === "FOLLOWING" ? (activity.recurrenceId as Date) : await firstComing(work, activity);
  // A series that is moved to another day goes along whole, by as many days as this date.
  const days = Math.round((Date.parse(localDay(change.startsAt)) - Date.parse(localDay(activity.startsAt))) / 86_400_000);
  refuseIf(days !== 0 && !change.recurrence && "INVALID_RULE");
  const from = instantOfLocal(`${localDay(addLocalDays(anchor, days))}T${localMinute(change.startsAt).slice(11)}`) as Date;
  const startsLocal = localMinute(from);
  const recurrence: Recurrence = change.recurrence
    ? { notOnHolidays: false, notInSchoolHolidays: false, exceptDays: [], extraStarts: [], ...change.recurrence, startsLocal }
    : { ...series, rule: ruleFrom(series, localMinute(anchor)), startsLocal };
  const starts = checkedStarts(recurrence, from < work.now ? work.now : from, work.now);
  const entry = { ...series.entry, ...fields };
  const id = await seriesFrom(work, series, anchor, { recurrence, entry, minutes: minutesOf(change) });
  await layDates(work, id, starts, { entry, lasts: minutesOf(change) * 60_000, createdBy: series.createdBy, anchor });
  await hangPictures(work, { seriesId: id }, change.pictures);
}

async function readSeries(work: Work, id: string): Promise<Series> {
  const [series] = (await work.tx.query(
    `select id, rule, starts_local as "startsLocal", not_on_holidays as "notOnHolidays", not_in_school_holidays as "notInSchoolHolidays", except_days as "exceptDays", extra_starts as "extraStarts", entry, created_by as "createdBy" from activity_series where id = $1`, [id],
  )) as [Series];
  return series;
}

async function firstComing(work: Work, activity: Locked): Promise<Date> {
  const [first] = (await work.tx.query("select min(recurrence_id) as at from activities where series_id = $1 and ends_at > $2 and state <> 'DROPPED'", [activity.seriesId, work.now])) as [{ at: Date | null }];
  return first.at ?? (activity.recurrenceId as Date);
}

interface Changed {
  readonly recurrence: Recurrence;
  readonly entry: WholeEntry;
  readonly minutes: number;
}

/** The series itself where all of it changes; else it ends before the anchor, and a new one takes over its rows from there. */
async function seriesFrom(work: Work, series: Series, anchor: Date, { recurrence, entry, minutes }: Changed): Promise<string> {
  const [before] = (await work.tx.query("select exists (select from activities where series_id = $1 and recurrence_id < $2) as some", [series.id, anchor])) as [{ some: boolean }];
  if (!before.some) {
    const { rule, startsLocal, notOnHolidays, notInSchoolHolidays, exceptDays, extraStarts } = recurrence;
    await work.tx.query(
      `update activity_series set rule = $2, starts_local = $3, minutes = $4, not_on_holidays = $5, except_days = $6, extra_starts = $7, entry = $8, sequence = sequence + 1, changed_at = $9, expanded_until = $10, not_in_school_holidays = $11 where id = $1`,
      [series.id, rule, startsLocal, minutes, notOnHolidays, exceptDays, extraStarts, JSON.stringify(entry), work.now, horizon(work.now), notInSchoolHolidays],
    );
    return series.id;
  }
  const id = await insertSeries(work, recurrence, entry, minutes, series.createdBy);
  await endSeries(work, series, anchor);
  await work.tx.query("update activities set series_id = $2 where series_id = $1 and recurrence_id >= $3", [series.id, id, anchor]);
  await work.tx.query("update activity_series set questions = (select o.questions from activity_series o where o.id = $1) where id = $2", [series.id, id]);
  await work.tx.query("insert into activity_pictures (series_id, number, picture_id, alt) select $2, number, picture_id, alt from activity_pictures where series_id = $1", [series.id, id]);
  return id;
}

/** The rule's last date is before `at`, and no more rows are made. */
export async function endSeries(work: Work, series: Pick<Series, "id" | "rule">, at: Date): Promise<void> {
  await work.tx.query("update activity_series set rule = $2, sequence = sequence + 1, changed_at = $3, ended_at = $3 where id = $1", [series.id, ruleUntil(series.rule, localMinute(at)), work.now]);
}

interface Laid {
  readonly entry: WholeEntry;
  readonly lasts: number;
  readonly createdBy: string | null;
  readonly anchor: Date;
}

// What was cancelled or changed by itself stays so, at its place in the series.
async function layDates(work: Work, seriesId: string, starts: readonly Date[], { entry, lasts, createdBy, anchor }: Laid): Promise<void> {
  const standing = (await work.tx.query("select id, recurrence_id as at from activities where series_id = $1 and recurrence_id >= $2 and ends_at > $3 order by recurrence_id for update", [seriesId, anchor, work.now])) as StandingDate[];
  const { kept, dropped, added } = matchDates(standing, starts);
  const [told] = (await work.tx.query(
    `update activities a set recurrence_id = k.at, ${changing.map((column) => `${column} = case when own then a.${column} else e.${column} end`).join(", ")},
       starts_at = case when own then a.starts_at else k.at end, ends_at = case when own then a.ends_at else k.at + $4 * interval '1 millisecond' end,
       moved_from = case when own or a.starts_at = k.at then a.moved_from else nullif(coalesce(a.moved_from, a.starts_at), k.at) end,
       state = case a.state when 'DROPPED' then e.state else a.state end, state_reason = case when own then a.state_reason end, sequence = a.sequence + 1, changed_at = $5
     from unnest($1::uuid[], $2::timestamptz[]) k (id, at) join activities b on b.id = k.id cross join lateral (select b.detached as own) d cross join jsonb_populate_record(null::activities, $3::jsonb) e
     where a.id = k.id returning a.id, not d.own as changed, not d.own and (b.starts_at, b.ends_at, b.place, b.wijk_id) is distinct from (a.starts_at, a.ends_at, a.place, a.wijk_id) as moved, b.wijk_id as wijk`,
    [kept.map(({ id }) => id), kept.map(({ at }) => at), JSON.stringify(entry), lasts, work.now],
  )) as [{ id: string; changed: boolean; moved: boolean; wijk: string }[], number];
  await dropDates(work, seriesId, dropped);
  const made = await insertDates(work, { entry, starts: added, lasts, seriesId, createdBy });
  await keepRegistration(work, [...told.filter(({ changed }) => changed).map(({ id }) => id), ...made], entry);
  const wijken = new Set([String(entry.wijk_id), ...told.map(({ wijk }) => wijk)]);
  const topics = [...new Set([...wijken].flatMap(calendarTopics))];
  // The calendar hears of it once; each date's own page, and who registered for it, by itself.
  work.emit({ type: "CalendarChanged", topics, ids: { seriesId } });
  for (const { id, changed, moved } of told) if (changed) work.emit({ type: moved ? "ActivityMoved" : "ActivityChanged", topics: [activityTopic(id)], ids: { activityId: id, seriesId } });
}

async function dropDates(work: Work, seriesId: string, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const [gone] = (await work.tx.query("update activities set state = 'DROPPED', sequence = sequence + 1, changed_at = $2 where id = any($1) and state <> 'DROPPED' returning id", [ids, work.now])) as [{ id: string }[], number];
  for (const { id } of gone) work.emit({ type: "ActivityCancelled", topics: [activityTopic(id)], ids: { activityId: id, seriesId } });
}
