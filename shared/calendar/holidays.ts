import { addDays, weekdayOf } from "./month-grid.ts";

export const holidays = ["NEW_YEAR", "GOOD_FRIDAY", "EASTER_MONDAY", "KINGS_DAY", "LIBERATION_DAY", "ASCENSION_DAY", "WHIT_MONDAY", "CHRISTMAS_DAY", "SECOND_CHRISTMAS_DAY"] as const;
export type Holiday = (typeof holidays)[number];

const saturday = 5;
const sunday = 6;
const known = new Map<number, ReadonlyMap<string, Holiday>>();

/** Easter Sunday of a year by the Gregorian calendar (the computus of Meeus, Jones and Butcher), as "2026-04-05". */
export function easterOf(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const day = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * day) / 451);
  const sum = moon + day - 7 * late + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, "0")}-${String((sum % 31) + 1).padStart(2, "0")}`;
}

/** The generally recognised holidays of a year from 2014 on, with Good Friday as their equal (Algemene termijnenwet, art. 3), by day. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const before = known.get(year);
  if (before) return before;
  const easter = easterOf(year);
  // Kept a day early where the birthday falls on a Sunday.
  const birthday = `${year}-04-27`;
  const days = new Map<string, Holiday>([
    [`${year}-01-01`, "NEW_YEAR"], [addDays(easter, -2), "GOOD_FRIDAY"], [addDays(easter, 1), "EASTER_MONDAY"], [weekdayOf(birthday) === sunday ? addDays(birthday, -1) : birthday, "KINGS_DAY"],
    [`${year}-05-05`, "LIBERATION_DAY"], [addDays(easter, 39), "ASCENSION_DAY"], [addDays(easter, 50), "WHIT_MONDAY"], [`${year}-12-25`, "CHRISTMAS_DAY"], [`${year}-12-26`, "SECOND_CHRISTMAS_DAY"],
  ]);
  known.set(year, days);
  return days;
}

export function holidayOn(day: string): Holiday | null {
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? null;
}

/** No Saturday, Sunday or holiday. */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) < saturday && holidayOn(day) === null;
}

/** The day itself, or the first working day after it (Algemene termijnenwet, art. 1). */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}
