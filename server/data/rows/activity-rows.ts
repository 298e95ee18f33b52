import { localDay } from "#shared/calendar/local-time.ts";
import { activitySource, buurtOfPlace, recurring, works, type Recurring } from "../hilversum/activities.ts";
import { personId } from "../hilversum/personas.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { atLocal } from "./schedule.ts";

const before = 31;
const after = 92;

/** The days from a month before to three months after a day, on which a recurring activity falls. */
export function daysOf(activity: Pick<Recurring, "weekday" | "weeks">, now: Date): string[] {
  const today = Date.parse(`${localDay(now)}T00:00:00Z`);
  return Array.from({ length: before + after + 1 }, (_, index) => new Date(today + (index - before) * 86_400_000))
    .filter((date) => (date.getUTCDay() + 6) % 7 === activity.weekday - 1)
    .filter((date) => (activity.weeks === 4 ? Math.ceil(date.getUTCDate() / 7) === 2 : weekNumber(date) % activity.weeks === 0))
    .map((date) => date.toISOString().slice(0, 10));
}

/** Weeks since the first Monday of 1970, so that "every other week" does not depend on the day of loading. */
function weekNumber(date: Date): number {
  return Math.floor((date.getTime() / 86_400_000 + 3) / 7);
}

/** "€ 4 (demo)" is 400; what names no amount is not known. */
function centsOf(price: string | null): number | null {
  if (price === "gratis") return 0;
  const euros = /^€ (\d+)/u.exec(price ?? "")?.[1];
  return euros ? Number(euros) * 100 : null;
}

const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function ruleOf({ weekday, weeks }: Pick<Recurring, "weekday" | "weeks">): string {
  const day = weekdayCodes[weekday - 1];
  return weeks === 4 ? `FREQ=MONTHLY;BYDAY=2${day}` : `FREQ=WEEKLY${weeks === 2 ? ";INTERVAL=2" : ""};BYDAY=${day}`;
}

/** What each date of a series says. */
function entryOf({ organisation, wijk, title, about, place, price, kind, ages, languages = [] }: Recurring) {
  return {
    organisation_id: organisation, wijk_id: wijk, buurt_id: buurtOfPlace[place] ?? null, title, about, place, price, price_cents: centsOf(price), kind, by_municipality: false, works_state: null, noticed: "", source: activitySource, state: "PLANNED",
    for_whom: "", contact: "", registration_wanted: false, age_from: ages?.[0] ?? null, age_to: ages?.[1] ?? null, languages,
  };
}

/** Each as a series with its dates so far; the daily work goes on from there. */
export function activityRows(now: Date): { readonly activity_series: Row[]; readonly activities: Row[] } {
  const createdAt = new Date(now.getTime() - (before + 1) * 86_400_000);
  const made = { created_by: null, created_at: createdAt, changed_at: createdAt };
  const seriesId = (slug: string) => uuidAt(createdAt, `series/${slug}`);
  const series = recurring.map((activity) => ({
    id: seriesId(activity.slug), rule: ruleOf(activity), starts_local: `${daysOf(activity, now)[0]}T${activity.from}`, minutes: minutesOf(activity), not_on_holidays: false, not_in_school_holidays: false, questions: [], except_days: [], extra_starts: [],
    entry: entryOf(activity), ...made, sequence: 0, expanded_until: atLocal(localDay(new Date(now.getTime() + (after + 1) * 86_400_000)), "00:00"),
  }));
  const meetings = recurring.flatMap((activity) =>
    daysOf(activity, now).map((day) => ({
      id: uuidAt(createdAt, `activity/${activity.slug}/${day}`), ...entryOf(activity), starts_at: atLocal(day, activity.from), ends_at: atLocal(day, activity.until), series_id: seriesId(activity.slug), recurrence_id: atLocal(day, activity.from), ...made,
    })),
  );
  const municipal = works.map(({ slug, wijk, title, about, noticed, place, inDays, lastsDays }) => {
    const day = (days: number) => localDay(new Date(now.getTime() + days * 86_400_000));
    return {
      id: uuidAt(createdAt, `works/${slug}`), ...entryOf({ organisation: null, wijk, title, about, place, price: null, kind: "ACTIVITY" } as Recurring), kind: "WORKS", by_municipality: true, works_state: inDays <= 0 ? "BUSY" : "PLANNED", noticed,
      source: "Demo: naar plannen uit het Jaarverslag Wijken en Buurten 2021-2022; data zijn demo", starts_at: atLocal(day(inDays), "07:30"), ends_at: atLocal(day(inDays + lastsDays), "16:30"), series_id: null, recurrence_id: null,
      ...made, created_by: personId("redacteur-gemeente"),
    };
  });
  return { activity_series: series, activities: [...meetings, ...municipal] };
}

function minutesOf({ from, until }: Recurring): number {
  return (Date.parse(`1970-01-01T${until}Z`) - Date.parse(`1970-01-01T${from}Z`)) / 60_000;
}
