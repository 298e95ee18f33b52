// When something comes back, by the rules of RFC 5545. A rule is followed on the clock of the wall, as if there were no zones, and each
// date then becomes an instant by shared/calendar/local-time.ts: what is at ten stays at ten when the clock changes.
import { holidayOn } from "#shared/calendar/holidays.ts";
import { instantOfLocal, localMinute } from "#shared/calendar/local-time.ts";
import { schoolBreakOn } from "#shared/calendar/school-holidays.ts";
import { RRuleTemporal } from "rrule-temporal";
import { Refused } from "../../platform/refused.ts";

export interface Recurrence {
  /** "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z" */
  readonly rule: string;
  /** The first beginning, on the clock in Hilversum: "2026-11-24T10:00". */
  readonly startsLocal: string;
  readonly notOnHolidays: boolean;
  readonly notInSchoolHolidays: boolean;
  /** Local days on which there is none. */
  readonly exceptDays: readonly string[];
  /** Local beginnings beside the rule. */
  readonly extraStarts: readonly string[];
}

/** Of one series; a daily one has some 550 in eighteen months. */
export const mostDates = 750;
const mostExceptions = 400;
const monthsAhead = 18;
/** Of the library: enough for a daily rule of fifty years, small for one that never comes to an end. */
const mostSteps = 20_000;

const weekday = "(?:MO|TU|WE|TH|FR|SA|SU)";
const dayOfMonth = "-?(?:[1-9]|[12]\\d|3[01])";
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/u,
  INTERVAL: /^[1-9]\d?$/u,
  COUNT: /^[1-9]\d{0,2}$/u,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/u,
  BYDAY: new RegExp(`^(?:[+-]?[1-5])?${weekday}(?:,(?:[+-]?[1-5])?${weekday}){0,20}$`, "u"),
  BYMONTH: /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11}$/u,
  BYMONTHDAY: new RegExp(`^${dayOfMonth}(?:,${dayOfMonth}){0,30}$`, "u"),
  BYSETPOS: /^-?[1-5]$/u,
  WKST: new RegExp(`^${weekday}$`, "u"),
};

/** The parts of a rule, each one that we know, once, and of a form that can be. Throws INVALID_RULE. */
function partsOf(rule: string): Map<string, string> {
  const pairs = rule.split(";").map((part) => part.split("=") as [string, string?]);
  const known = new Map(pairs.map(([name, value = ""]) => [name, value]));
  const right = known.size === pairs.length && pairs.every(([name, value = ""]) => Object.hasOwn(parts, name) && parts[name]?.test(value));
  if (!right || !known.has("FREQ") || (known.has("COUNT") && known.has("UNTIL"))) throw new Refused("INVALID_RULE");
  return known;
}

/** The last moment of a rule as the clock of the wall shows it; a mere day holds until it is over. */
function wallUntil(until: string): string {
  const [, year, month, day, time = ""] = /^(\d{4})(\d\d)(\d\d)(?:T(.*))?$/u.exec(until) ?? [];
  if (!time) return `${year}${month}${day}T235959Z`;
  const instant = new Date(`${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}Z`);
  if (Number.isNaN(instant.getTime())) throw new Refused("INVALID_RULE");
  return time.endsWith("Z") ? compact(localMinute(instant), instant.toISOString().slice(17, 19)) : `${until}Z`;
}

function compact(local: string, seconds = "00"): string {
  return `${local.replaceAll(/[-:]/gu, "")}${seconds}Z`;
}

const asWall = (local: string) => new Date(`${local}:00Z`);
const localOfWall = (wall: number) => new Date(wall).toISOString().slice(0, 16);

/** The local beginnings from `from` up to `until`, in order, each once; `until` is not part. Throws INVALID_RULE. */
export function localStarts({ rule, startsLocal, notOnHolidays, notInSchoolHolidays, exceptDays, extraStarts }: Recurrence, from: string, until: string): string[] {
  const text = [...partsOf(rule)].map(([name, value]) => `${name}=${name === "UNTIL" ? wallUntil(value) : value}`).join(";");
  const without = new Set(exceptDays);
  const isOff = (day: string) => without.has(day) || (notOnHolidays && holidayOn(day) !== null) || (notInSchoolHolidays && schoolBreakOn(day) !== null);
  return [...new Set([...byRule(`DTSTART:${compact(startsLocal)}\nRRULE:${text}`, from, until).filter((local) => !isOff(local.slice(0, 10))), ...extraStarts])].filter((local) => local >= from && local < until).sort();
}

function byRule(rruleString: string, from: string, until: string): string[] {
  try {
    return new RRuleTemporal({ rruleString, maxIterations: mostSteps }).between(asWall(from), asWall(until), true).map(({ epochMilliseconds }) => localOfWall(epochMilliseconds));
  } catch {
    // Also a rule whose dates are too rare to be found in so many steps.
    throw new Refused("INVALID_RULE");
  }
}

/** Until when rows are made: so far people look ahead. */
export function horizon(now: Date): Date {
  const ahead = new Date(now);
  ahead.setUTCMonth(ahead.getUTCMonth() + monthsAhead);
  return ahead;
}

/**
 * The instants of a series from `from` up to the horizon. Throws INVALID_RULE for one that cannot be, NEVER_OCCURS for one without a single
 * date, TOO_MANY for more dates than a series may have.
 */
export function checkedStarts(recurrence: Recurrence, from: Date, now: Date): Date[] {
  if (recurrence.exceptDays.length > mostExceptions || recurrence.extraStarts.length > mostExceptions) throw new Refused("TOO_MANY");
  if (!instantOfLocal(recurrence.startsLocal) || recurrence.extraStarts.some((local) => !instantOfLocal(local)) || recurrence.exceptDays.some((day) => !instantOfLocal(`${day}T12:00`))) throw new Refused("INVALID_TIME");
  const starts = localStarts(recurrence, localMinute(from), localMinute(horizon(now))).map((local) => instantOfLocal(local) as Date);
  if (!starts.length) throw new Refused("NEVER_OCCURS");
  if (starts.length > mostDates || Number(partsOf(recurrence.rule).get("COUNT") ?? 0) > mostDates) throw new Refused("TOO_MANY");
  return starts;
}

/** The same rule with its last date before `local`; what was counted or ended otherwise ends there. */
export function ruleUntil(rule: string, local: string): string {
  const last = new Date((instantOfLocal(local) as Date).getTime() - 1_000);
  const kept = [...partsOf(rule)].filter(([name]) => name !== "COUNT" && name !== "UNTIL");
  return [...kept, ["UNTIL", `${last.toISOString().slice(0, 19).replaceAll(/[-:]/gu, "")}Z`]].map((pair) => pair.join("=")).join(";");
}

/** The rule for what is left from `local` on: so many fewer where it was counted. */
export function ruleFrom(recurrence: Recurrence, local: string): string {
  const known = partsOf(recurrence.rule);
  const count = known.get("COUNT");
  if (!count) return recurrence.rule;
  const passed = byRule(`DTSTART:${compact(recurrence.startsLocal)}\nRRULE:${recurrence.rule}`, recurrence.startsLocal, local).filter((each) => each < local).length;
  known.set("COUNT", String(Math.max(1, Number(count) - passed)));
  return [...known].map((pair) => pair.join("=")).join(";");
}
