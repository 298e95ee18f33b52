import { localDay } from "#shared/calendar/local-time.ts";
import { activitySource, recurring, works, type Recurring } from "../hilversum/activities.ts";
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

export function activityRows(now: Date): Row[] {
  const createdAt = new Date(now.getTime() - (before + 1) * 86_400_000);
  const meetings = recurring.flatMap((activity) =>
    daysOf(activity, now).map((day) => ({
      id: uuidAt(createdAt, `activity/${activity.slug}/${day}`), organisation_id: activity.organisation, wijk_id: activity.wijk, title: activity.title, about: activity.about, place: activity.place,
      starts_at: atLocal(day, activity.from), ends_at: atLocal(day, activity.until), price: activity.price, price_cents: centsOf(activity.price), kind: activity.kind, by_municipality: false, works_state: null, noticed: "", source: activitySource, created_by: null, created_at: createdAt, changed_at: createdAt,
    })),
  );
  const municipal = works.map(({ slug, wijk, title, about, noticed, place, inDays, lastsDays }) => {
    const day = (days: number) => localDay(new Date(now.getTime() + days * 86_400_000));
    return {
      id: uuidAt(createdAt, `works/${slug}`), organisation_id: null, wijk_id: wijk, title, about, place, starts_at: atLocal(day(inDays), "07:30"), ends_at: atLocal(day(inDays + lastsDays), "16:30"),
      price: null, price_cents: null, kind: "WORKS", by_municipality: true, works_state: inDays <= 0 ? "BUSY" : "PLANNED", noticed, source: "Demo: naar plannen uit het Jaarverslag Wijken en Buurten 2021-2022; data zijn demo", created_by: personId("redacteur-gemeente"), created_at: createdAt, changed_at: createdAt,
    };
  });
  return [...meetings, ...municipal];
}
