import type { Work } from "../../../platform/unit-of-work.ts";
import { postActivity } from "../../activities/commands/post-activity.ts";
import { type CsvRow, rowsOfCsv } from "../reading/csv.ts";
import { demandEditor } from "./lock-feed.ts";

export interface ActivityFile {
  readonly organisationId: string;
  readonly wijkId: string;
  readonly file: string;
}
/** As the contract has it, by the names of its columns. */
export interface ReadRow {
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly fault: string | null;
}

/** What each row of a file would become. Posts nothing. Throws NOT_FOUND, NOT_ALLOWED, and what `rowsOfCsv` throws. */
export async function previewActivities(work: Work, { organisationId, file }: ActivityFile): Promise<ReadRow[]> {
  await demandEditor(work, organisationId);
  return (await rowsFor(work, organisationId, file)).map(told);
}

/** Posts all rows without a fault. A row that stands on the agenda already is one with a fault, so the same file twice makes nothing twice. */
export async function importActivities(work: Work, { organisationId, wijkId, file }: ActivityFile): Promise<{ posted: number; rows: ReadRow[] }> {
  await demandEditor(work, organisationId);
  // Who presses twice waits here, and finds everything on the agenda.
  await work.tx.query("select from organisations where id = $1 for update", [organisationId]);
  const rows = await rowsFor(work, organisationId, file);
  const good = rows.filter(({ fault }) => !fault);
  for (const { title, about, place, forWhom, price, startsAt, endsAt } of good) {
    const priceCents = /^(?:gratis|free|0(?:[.,]00)?)$/iu.test(price) ? 0 : null;
    await postActivity(work, { organisationId, wijkId, kind: "ACTIVITY", title, about, place, forWhom, price, priceCents, startsAt: startsAt as Date, endsAt: endsAt as Date });
  }
  return { posted: good.length, rows: rows.map(told) };
}

async function rowsFor(work: Work, organisationId: string, file: string): Promise<CsvRow[]> {
  const rows = rowsOfCsv(file, work.now);
  const standing = (await work.tx.query(
    `select e.number from unnest($2::int[], $3::text[], $4::timestamptz[]) as e (number, title, starts_at) where exists (
       select from activities a where a.organisation_id = $1 and a.starts_at = e.starts_at and lower(a.title) = lower(e.title) and a.state in ('PLANNED', 'AWAITING'))`,
    [organisationId, rows.map(({ number }) => number), rows.map(({ title }) => title), rows.map(({ startsAt }) => startsAt)],
  )) as { number: number }[];
  const already = new Set(standing.map(({ number }) => number));
  return rows.map((row) => ({ ...row, fault: row.fault ?? (already.has(row.number) ? "ON_AGENDA" : null) }));
}

function told({ number, title, place, startsAt, endsAt, fault }: CsvRow): ReadRow {
  return { number, title, place, starts_at: startsAt, ends_at: endsAt, fault };
}
