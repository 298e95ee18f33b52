import { localMinute } from "#shared/calendar/local-time.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { ActivityKind } from "../activity.type.ts";
import { horizon, type Recurrence } from "../recurrence.ts";
import { changing, type Entry } from "./entry.ts";

/** What a row says beside its times; of a series it is kept, so that later rows get the same. */
export interface WholeEntry extends Entry {
  readonly organisation_id: string | null;
  readonly group_id: string | null;
  readonly initiative_id: string | null;
  readonly by_municipality: boolean;
  readonly kind: ActivityKind;
  readonly source: string | null;
  readonly state: "AWAITING" | "PLANNED";
}
const entryColumns = [...changing, "organisation_id", "group_id", "initiative_id", "by_municipality", "kind", "source", "state"];

interface Dates {
  readonly entry: WholeEntry;
  readonly starts: readonly Date[];
  /** Milliseconds. */
  readonly lasts: number;
  readonly seriesId: string | null;
  readonly createdBy: string | null;
}

/** Writes a row for each beginning. Answers their ids in order of time. */
export async function insertDates(work: Work, { entry, starts, lasts, seriesId, createdBy }: Dates): Promise<string[]> {
  const rows = (await work.tx.query(
    `insert into activities (${entryColumns.join(", ")}, starts_at, ends_at, series_id, recurrence_id, created_by, created_at, changed_at)
     select ${entryColumns.map((column) => `e.${column}`).join(", ")}, at, at + $3 * interval '1 millisecond', $4::uuid, case when $4::uuid is not null then at end, $5, $6, $6
     from jsonb_populate_record(null::activities, $1::jsonb) e cross join unnest($2::timestamptz[]) at order by at returning id`,
    [JSON.stringify(entry), starts, lasts, seriesId, createdBy, work.now],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Writes what the dates of a series have in common. Answers its id. */
export async function insertSeries(work: Work, recurrence: Recurrence, entry: WholeEntry, minutes: number, createdBy: string | null): Promise<string> {
  const { rule, startsLocal, notOnHolidays, notInSchoolHolidays, exceptDays, extraStarts } = recurrence;
  const [series] = (await work.tx.query(
    `insert into activity_series (rule, starts_local, minutes, not_on_holidays, not_in_school_holidays, except_days, extra_starts, entry, created_by, created_at, changed_at, expanded_until)
     values ($1, $2, $3, $4, $11, $5, $6, $7, $8, $9, $9, $10) returning id`,
    [rule, startsLocal, minutes, notOnHolidays, exceptDays, extraStarts, JSON.stringify(entry), createdBy, work.now, horizon(work.now), notInSchoolHolidays],
  )) as [{ id: string }];
  return series.id;
}

export interface NewRecurrence {
  readonly rule: string;
  readonly notOnHolidays?: boolean;
  readonly notInSchoolHolidays?: boolean;
  readonly exceptDays?: readonly string[];
  readonly extraStarts?: readonly string[];
}

/** From its first beginning on. */
export function recurrenceFrom({ rule, notOnHolidays = false, notInSchoolHolidays = false, exceptDays = [], extraStarts = [] }: NewRecurrence, startsAt: Date): Recurrence {
  return { rule, startsLocal: localMinute(startsAt), notOnHolidays, notInSchoolHolidays, exceptDays, extraStarts };
}
