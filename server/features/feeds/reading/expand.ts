import ICAL from "ical.js";
import { RRuleTemporal } from "rrule-temporal";
import { feedLimits } from "#shared/feeds/faults.ts";
import { type CalendarEvent, EntryUnfit, type Moment, instantOf, momentsOf } from "./event.ts";
import type { Zone } from "./zones.ts";

/** Steps that a rule may take from its start: fifty years of days. */
const mostSteps = 20_000;

interface Window {
  readonly from: number;
  readonly until: number;
}
/** Where an event begins, in milliseconds: on its own wall and as an instant. */
export interface Beginning {
  readonly wall: number;
  readonly instant: number;
}

/**
 * All beginnings of a recurring event in a window (RFC 5545, 3.8.5), in order; of more than 750 the first, with `more`. The rule is
 * followed on the event's own wall, so that eight o'clock stays eight o'clock on both sides of a clock change.
 */
export function beginningsOf(event: CalendarEvent, start: Moment, { from, until }: Window, zoneOf: (name: string | null) => Zone | null): { beginnings: Beginning[]; more: boolean } {
  const { zone } = start;
  const dayMs = 86_400_000;
  const toWall = (moment: Moment): number => (moment.isDay || moment.zone === zone ? moment.wall : zone.toWall(instantOf(moment)));
  const walls = new Set<number>();
  const rules = event.all("rrule");
  if (rules.length > 4) throw new EntryUnfit("UNKNOWN_RULE");
  // RFC 5545 counts the start as the first, whatever the rule says of it.
  if (!rules.length || event.all("rdate").length) walls.add(start.wall);
  for (const [, , , value] of rules) for (const wall of byRule(value as Parameters<typeof ICAL.Recur.fromData>[0], start, from - dayMs, until + dayMs)) walls.add(wall);
  for (const date of event.all("rdate")) {
    if (date[2] === "period") throw new EntryUnfit("UNKNOWN_RULE");
    for (const moment of momentsOf(date, zoneOf)) walls.add(toWall(moment));
  }
  for (const date of event.all("exdate")) {
    for (const moment of momentsOf(date, zoneOf)) {
      // A day excepts whatever begins on it.
      if (moment.isDay && !start.isDay) for (const wall of walls) if (Math.floor(wall / dayMs) * dayMs === moment.wall) walls.delete(wall);
      walls.delete(toWall(moment));
    }
  }
  const beginnings = [...walls].sort((a, b) => a - b).map((wall) => ({ wall, instant: zone.toInstant(wall) })).filter(({ instant }) => instant >= from && instant < until);
  return { beginnings: beginnings.slice(0, feedLimits.occurrences), more: beginnings.length > feedLimits.occurrences };
}

function byRule(data: Parameters<typeof ICAL.Recur.fromData>[0], { wall, zone, isDay }: Moment, from: number, until: number): number[] {
  try {
    const recur = ICAL.Recur.fromData({ ...data, until: undefined });
    const last = data.until ? wallOf(String(data.until), zone, isDay) : null;
    const rule = new RRuleTemporal({ rruleString: `DTSTART:${utcText(wall)}\nRRULE:${recur.toString()}${last === null ? "" : `;UNTIL=${utcText(last)}`}`, maxIterations: mostSteps });
    return rule.between(new Date(from), new Date(until), true).map(({ epochMilliseconds }) => epochMilliseconds);
  } catch (error) {
    throw error instanceof EntryUnfit ? error : new EntryUnfit(/maximum/iu.test(String(error)) ? "TOO_MANY_TIMES" : "UNKNOWN_RULE");
  }
}

/** The end of a rule, on the wall of its start: it is written in UTC beside a start with a zone, and as a day beside a day. */
function wallOf(until: string, zone: Zone, isDay: boolean): number {
  const [, day, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z)?)?$/u.exec(until) ?? [];
  const wall = Date.parse(`${day}T${time ?? (isDay ? "00:00:00" : "23:59:59")}Z`);
  if (Number.isNaN(wall)) throw new EntryUnfit("UNKNOWN_RULE");
  return utc ? zone.toWall(wall) : wall;
}

const utcText = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\.\d+/gu, "");
