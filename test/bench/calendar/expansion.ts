// Five thousand rules of what comes back, worked out for a year: by the product, and by hand in SQL for rules as plain as these.
import type { Client } from "pg";
import { addLocalDays, instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import { localStarts } from "#server/features/activities/recurrence.ts";
import { recurrence } from "../limit/recurrence.ts";

export interface Expansion {
  readonly rules: number;
  readonly dates: number;
  /** Milliseconds for all of them. */
  readonly brink: number;
  readonly sql: number;
}
interface Plain {
  readonly id: number;
  readonly freq: "DAILY" | "WEEKLY" | "NTH" | "MONTHLY";
  readonly every: number;
  readonly weekday: number;
  readonly nth: number;
  readonly day: number;
  readonly first: string;
  readonly local: string;
}

const many = 5_000;
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const freqs = ["WEEKLY", "WEEKLY", "NTH", "MONTHLY", "DAILY"] as const;
/** A Monday, and a year that holds both changes of the clock. */
const from = "2027-01-04";
const until = "2028-01-04";

/** Throws when both do not say the same. */
export async function measureExpansion(client: Client): Promise<Expansion> {
  const rules = Array.from({ length: many }, (_, id) => plainRule(id));
  let begin = performance.now();
  const dates = rules.flatMap((rule) => localStarts(recurrenceOf(rule), `${from}T00:00`, `${until}T00:00`).map((local) => `${rule.id} ${instantOfLocal(local)?.toISOString()}`));
  const brink = performance.now() - begin;
  begin = performance.now();
  const { rows } = await client.query<{ id: number; at: string }>(recurrence, [JSON.stringify(rules), from, until]);
  const sql = performance.now() - begin;
  const byHand = rows.map(({ id, at }) => `${id} ${at}`);
  const differs = dates.findIndex((each, index) => each !== byHand[index]);
  if (differs >= 0 || dates.length !== byHand.length) throw new Error(`date ${differs}: "${dates[differs]}" is "${byHand[differs]}" by hand`);
  return { rules: many, dates: dates.length, brink: Math.round(brink), sql: Math.round(sql) };
}

/** Each on a first date of its own that the rule has, as a series is posted. */
function plainRule(id: number): Plain {
  const freq = freqs[id % freqs.length] as Plain["freq"];
  const weekday = (id % 7) + 1;
  const nth = (id % 4) + 1;
  const monthly = freq === "MONTHLY" ? (id % 28) + 1 : 1;
  const first = freq === "NTH" ? dayAfter("2027-02-01", weekday - 1 + (nth - 1) * 7) : freq === "MONTHLY" ? `2027-02-${String(monthly).padStart(2, "0")}` : dayAfter(from, weekday - 1);
  return { id, freq, every: freq === "WEEKLY" ? (id % 2) + 1 : (id % 3) + 1, weekday, nth, day: monthly, first, local: `${String(8 + (id % 12)).padStart(2, "0")}:30` };
}

function recurrenceOf({ freq, every, weekday, nth, day, first, local }: Plain): Parameters<typeof localStarts>[0] {
  const rule = { DAILY: `FREQ=DAILY;INTERVAL=${every}`, WEEKLY: `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${weekdays[weekday - 1]}`, NTH: `FREQ=MONTHLY;BYDAY=${nth}${weekdays[weekday - 1]}`, MONTHLY: `FREQ=MONTHLY;BYMONTHDAY=${day}` }[freq];
  return { rule, startsLocal: `${first}T${local}`, notOnHolidays: false, notInSchoolHolidays: false, exceptDays: [], extraStarts: [] };
}

function dayAfter(day: string, days: number): string {
  return localDay(addLocalDays(instantOfLocal(`${day}T12:00`) as Date, days));
}
