import { dayParts, spokenLanguages } from "./activities.ts";
import { instantOfLocal, isDay, localDay } from "./local-time.ts";
import { addDays, cutsOf, isMonth, monthOf, weekdayOf } from "./month-grid.ts";

/** How the calendar is looked at. A list is what it is when nothing else is asked. */
export const calendarViews = ["lijst", "maand", "week", "weekend", "kaart"] as const;
export type CalendarView = (typeof calendarViews)[number];

interface Query {
  get(name: string): string | null;
}
type Cuts = ReturnType<typeof cutsOf>;

export interface Shown {
  readonly view: CalendarView;
  readonly month: string;
  /** The first day of a week, or of a weekend. */
  readonly from: string;
  /** The last day, of a week or a weekend. */
  readonly last: string;
  readonly cuts: Cuts;
}

const saturday = 5;
const midnight = (day: string) => (instantOfLocal(`${day}T00:00`) as Date).toISOString();

/** What an address of the calendar shows: a month, a week from Monday, or the weekend that is or comes. */
export function shownBy(query: Query, now: Date): Shown {
  const today = localDay(now);
  const asked = query.get("vorm") ?? "";
  const view = calendarViews.find((each) => each === asked) ?? "lijst";
  const [month, day] = [query.get("maand") ?? "", query.get("week") ?? ""];
  const start = isDay(day) ? day : today;
  const monday = addDays(start, -weekdayOf(start));
  const shown = isMonth(month) ? month : monthOf(today);
  if (view === "week") return { view, month: monthOf(monday), from: monday, last: addDays(monday, 6), cuts: cutsAt(monday, 3, 5, 7) };
  if (view === "weekend") {
    const from = weekdayOf(today) > saturday ? addDays(today, -1) : addDays(today, saturday - weekdayOf(today));
    return { view, month: monthOf(from), from, last: addDays(from, 1), cuts: cutsAt(from, 1, 2, 2) };
  }
  return { view, month: shown, from: `${shown}-01`, last: `${shown}-01`, cuts: cutsOf(shown) };
}

function cutsAt(from: string, second: number, third: number, until: number): Cuts {
  return { from: midnight(from), second: midnight(addDays(from, second)), third: midnight(addDays(from, third)), until: midnight(addDays(from, until)) };
}

/** What people choose from, by the names that stand in the address; what cannot be is left out. */
export function chosenBy(query: Query): {
  readonly wijkId: string | null; readonly buurtId: string | null; readonly themeId: string | null; readonly dayPart: (typeof dayParts)[number] | null; readonly free: true | null; readonly accessible: true | null;
  readonly language: (typeof spokenLanguages)[number] | null; readonly age: number | null;
} {
  const age = query.get("leeftijd") ?? "";
  return {
    wijkId: query.get("wijk") || null, buurtId: query.get("buurt") || null, themeId: query.get("thema") || null, dayPart: dayParts.find((each) => each === query.get("dagdeel")) ?? null, free: query.get("gratis") === "ja" || null,
    accessible: query.get("rolstoel") === "ja" || null, language: spokenLanguages.find((each) => each === query.get("taal")) ?? null, age: /^\d{1,3}$/u.test(age) ? Number(age) : null,
  };
}
