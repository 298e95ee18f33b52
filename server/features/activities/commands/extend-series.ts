import { instantOfLocal, localMinute } from "#shared/calendar/local-time.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import { horizon, localStarts, mostDates, type Recurrence } from "../recurrence.ts";
import { insertDates, type WholeEntry } from "./dates.ts";
import { keepRegistration } from "./keep-registration.ts";

interface Due extends Recurrence {
  readonly entry: WholeEntry;
  readonly minutes: number;
  readonly createdBy: string | null;
  readonly until: Date;
  readonly coming: number;
}
interface Extending {
  readonly transact: Transact;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/** Makes the rows that came within the horizon since the day before, a unit of work for each series. Answers how many. Safe to run twice. */
export async function extendSeries({ transact, now, signal }: Extending): Promise<number> {
  const request = { viewer: null, now };
  const found = await transact(request, (work) => work.tx.query("select id from activity_series where ended_at is null and expanded_until < $1 order by expanded_until, id", [horizon(now)])) as { id: string }[];
  let made = 0;
  for (const { id } of found) {
    signal?.throwIfAborted();
    made += await transact(request, (work) => extend(work, id));
  }
  return made;
}

async function extend(work: Work, id: string): Promise<number> {
  await work.tx.query("select from activity_series where id = $1 for update", [id]);
  const [due] = (await work.tx.query(
    `select s.rule, s.starts_local as "startsLocal", s.not_on_holidays as "notOnHolidays", s.not_in_school_holidays as "notInSchoolHolidays", s.except_days as "exceptDays", s.extra_starts as "extraStarts", s.entry, s.minutes, s.created_by as "createdBy", s.expanded_until as until,
       (select count(*)::int from activities a where a.series_id = s.id and a.ends_at > $2) as coming from activity_series s where s.id = $1 and s.ended_at is null`, [id, work.now],
  )) as Due[];
  const ahead = horizon(work.now);
  if (!due || due.until >= ahead) return 0;
  const starts = localStarts(due, localMinute(due.until), localMinute(ahead)).map((local) => instantOfLocal(local) as Date).slice(0, Math.max(0, mostDates - due.coming));
  await keepRegistration(work, await insertDates(work, { entry: due.entry, starts, lasts: due.minutes * 60_000, seriesId: id, createdBy: due.createdBy }), due.entry);
  await work.tx.query("update activity_series set expanded_until = $2 where id = $1", [id, ahead]);
  return starts.length;
}
