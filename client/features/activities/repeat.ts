import { instantOfLocal, localMinute } from "#shared/calendar/local-time.ts";
import { addDays, weekdayOf } from "#shared/calendar/month-grid.ts";

export const repeats = ["NONE", "DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY_WEEKDAY", "MONTHLY_DATE"] as const;
export type Repeat = (typeof repeats)[number];
export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Days of the calendar, both included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}
/** How something comes back, as people say it. */
export interface RepeatDraft {
  /** KEPT: a rule that was made elsewhere, and that these words cannot say. */
  readonly how: Repeat | "KEPT";
  readonly rule: string;
  /** 0 is Monday; of a weekly one. */
  readonly days: readonly number[];
  /** The last day, or empty where it goes on. */
  readonly until: string;
  readonly notOnHolidays: boolean;
  readonly notInSchoolHolidays: boolean;
  readonly without: readonly Period[];
  readonly extra: readonly string[];
}
export const noRepeat: RepeatDraft = { how: "NONE", rule: "", days: [], until: "", notOnHolidays: false, notInSchoolHolidays: false, without: [], extra: [] };

/** Which one of its kind a day is in its month: 1 to 4, and -1 for the last. */
export function nthOf(day: string): number {
  const nth = Math.ceil(Number(day.slice(8, 10)) / 7);
  return nth > 4 ? -1 : nth;
}

/** The rule of RFC 5545 for something that first begins on this local day, or null while something is missing. */
export function ruleOf({ how, rule, days, until }: RepeatDraft, firstDay: string): string | null {
  const end = until ? untilOf(until) : "";
  if (how === "NONE" || !instantOfLocal(`${firstDay}T12:00`) || end === null) return null;
  if (how === "KEPT") return rule;
  const chosen = [...new Set([...days, ...(days.length ? [] : [weekdayOf(firstDay)])])].sort().map((day) => weekdayCodes[day]).join(",");
  const rules: Record<Exclude<Repeat, "NONE">, string> = {
    DAILY: "FREQ=DAILY", WEEKLY: `FREQ=WEEKLY;BYDAY=${chosen}`, BIWEEKLY: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${chosen}`,
    MONTHLY_WEEKDAY: `FREQ=MONTHLY;BYDAY=${nthOf(firstDay)}${weekdayCodes[weekdayOf(firstDay)]}`, MONTHLY_DATE: `FREQ=MONTHLY;BYMONTHDAY=${Number(firstDay.slice(8, 10))}`,
  };
  return rules[how] + end;
}

/** Until that day is over on the clock in Hilversum. */
function untilOf(day: string): string | null {
  const last = instantOfLocal(`${day}T23:59`);
  return last && `;UNTIL=${last.toISOString().slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
}

/** All days of the periods. */
export function daysWithout(periods: readonly Period[]): string[] {
  const days = new Set<string>();
  for (const { from, until } of periods) for (let day = from; day <= until && days.size < 400; day = addDays(day, 1)) days.add(day);
  return [...days].sort();
}

interface Series {
  readonly rule: string;
  readonly notOnHolidays: boolean;
  readonly notInSchoolHolidays: boolean;
  readonly exceptDays: readonly string[];
  readonly extraStarts: readonly string[];
}

/** The words for a series as it stands. */
export function repeatOf({ rule, notOnHolidays, notInSchoolHolidays, exceptDays, extraStarts }: Series): RepeatDraft {
  const parts = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const ends = parts.get("UNTIL");
  const until = ends ? localMinute(new Date(ends.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, "$1-$2-$3T$4:$5:$6Z"))).slice(0, 10) : "";
  const days = (parts.get("BYDAY") ?? "").split(",").map((code) => weekdayCodes.indexOf(code as never)).filter((day) => day >= 0);
  const known = [...parts.keys()].every((part) => ["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL"].includes(part));
  return { how: known ? howOf(parts, days.length > 0) : "KEPT", rule, days, until, notOnHolidays, notInSchoolHolidays, without: periodsOf(exceptDays), extra: extraStarts };
}

function howOf(parts: ReadonlyMap<string, string>, plainDays: boolean): RepeatDraft["how"] {
  const every = parts.get("INTERVAL") ?? "1";
  const [by, date] = [parts.get("BYDAY") ?? "", parts.get("BYMONTHDAY") ?? ""];
  if (parts.get("FREQ") === "DAILY" && every === "1" && !by && !date) return "DAILY";
  if (parts.get("FREQ") === "WEEKLY" && plainDays && !date) return every === "1" ? "WEEKLY" : every === "2" ? "BIWEEKLY" : "KEPT";
  if (parts.get("FREQ") !== "MONTHLY" || every !== "1") return "KEPT";
  if (/^(?:[1-4]|-1)[A-Z]{2}$/u.test(by) && !date) return "MONTHLY_WEEKDAY";
  return /^\d+$/u.test(date) && !by ? "MONTHLY_DATE" : "KEPT";
}

function periodsOf(days: readonly string[]): Period[] {
  const periods: Period[] = [];
  for (const day of [...days].sort()) {
    const last = periods.at(-1);
    if (last && addDays(last.until, 1) === day) periods[periods.length - 1] = { from: last.from, until: day };
    else periods.push({ from: day, until: day });
  }
  return periods;
}
