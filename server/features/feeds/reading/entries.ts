import ICAL from "ical.js";
import { feedLimits, type EntryFault } from "#shared/feeds/faults.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { componentsOf } from "./components.ts";
import { type CalendarEvent, EntryUnfit, type Moment, eventOf, instantOf, momentOf } from "./event.ts";
import { beginningsOf } from "./expand.ts";
import { plainText } from "./plain-text.ts";
import { type Zone, zonesOf } from "./zones.ts";

/** One time that something is on, as a calendar elsewhere tells it. */
export interface CalendarEntry {
  readonly uid: string;
  /** Its original beginning (RECURRENCE-ID) as an ISO instant; empty for what comes once. */
  readonly recurrence: string;
  readonly title: string;
  readonly about: string;
  /** Empty when it does not say. */
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
}
export interface UnfitEntry {
  /** Empty where even that could not be read. */
  readonly uid: string;
  readonly title: string;
  /** The beginning, as it was written. */
  readonly when: string;
  readonly fault: EntryFault;
}
export interface ReadEntries {
  readonly isCalendar: boolean;
  readonly entries: readonly CalendarEntry[];
  readonly unfit: readonly UnfitEntry[];
}

interface Reading {
  readonly from: number;
  readonly until: number;
  readonly zoneOf: (name: string | null) => Zone | null;
}
interface Part {
  readonly text: string;
  readonly event: CalendarEvent;
}

const mostUnfit = 100;
const mostOfUid = 300;
const dayMs = 86_400_000;
const yearMs = 366 * dayMs;

/** Every time between two instants that something of this calendar is on, and what of it could not be read. What is not for everybody (CLASS) is passed over. */
export function entriesOf(text: string, from: Date, until: Date): ReadEntries {
  const { isCalendar, usualZone, zones, events } = componentsOf(text);
  const reading: Reading = { from: from.getTime(), until: until.getTime(), zoneOf: zonesOf(zones, usualZone) };
  const unfit: UnfitEntry[] = [];
  const found = new Map<string, CalendarEntry>();
  const tell = (part: string, error: unknown): void => {
    if (!(error instanceof EntryUnfit)) throw error;
    if (unfit.length < mostUnfit) unfit.push({ uid: lineOf(part, "UID").slice(0, mostOfUid), title: plainText(lineOf(part, "SUMMARY"), limits.activityTitle), when: lineOf(part, "DTSTART").slice(0, 40), fault: error.fault });
  };
  const take = (part: string, read: () => readonly CalendarEntry[]): void => {
    try {
      for (const entry of read()) {
        const key = `${entry.uid}\n${entry.recurrence}`;
        if (found.size >= feedLimits.entries && !found.has(key)) throw new EntryUnfit("TOO_MANY_ENTRIES");
        found.set(key, entry);
      }
    } catch (error) {
      tell(part, error);
    }
  };
  const parts = new Map<string, { masters: Part[]; changed: Part[] }>();
  for (const part of events) {
    try {
      const event = eventOf(part);
      if (event.text("class") && event.text("class").toUpperCase() !== "PUBLIC") continue;
      const uid = uidOf(event);
      const same = parts.get(uid) ?? { masters: [], changed: [] };
      (event.all("recurrence-id").length ? same.changed : same.masters).push({ text: part, event });
      parts.set(uid, same);
    } catch (error) {
      tell(part, error);
    }
  }
  for (const [uid, { masters, changed }] of parts) {
    // Of one that was sent twice the last stands.
    const master = masters.at(-1);
    if (master) take(master.text, () => timesOf(uid, master, reading, tell));
    for (const each of changed) take(each.text, () => changedTime(uid, each.event, reading, found));
  }
  const ahead = [...found.values()].filter(({ startsAt, endsAt }) => endsAt > from && startsAt < until);
  return { isCalendar, entries: ahead.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()), unfit };
}

function timesOf(uid: string, { text, event }: Part, reading: Reading, tell: (part: string, error: unknown) => void): CalendarEntry[] {
  const start = startOf(event, reading);
  const lasting = lengthOf(event, start, reading);
  const recurs = event.all("rrule").length > 0 || event.all("rdate").length > 0;
  if (!recurs) return [entryOf(uid, "", event, start, start.wall, lasting)];
  const { beginnings, more } = beginningsOf(event, start, { from: reading.from - dayMs, until: reading.until }, reading.zoneOf);
  if (more) tell(text, new EntryUnfit("TOO_MANY_TIMES"));
  // A rule that came to its end is nobody's mistake; one that has not begun and never will is.
  const ends = event.all("rrule").some(([, , , rule]) => "until" in (rule as object));
  if (!beginnings.length && !ends && instantOf(start) > reading.from && instantOf(start) < reading.until) throw new EntryUnfit("NEVER_OCCURS");
  return beginnings.map(({ wall, instant }) => entryOf(uid, new Date(instant).toISOString(), event, start, wall, lasting));
}

/** One time of a series that was changed by itself. */
function changedTime(uid: string, event: CalendarEvent, reading: Reading, found: ReadonlyMap<string, CalendarEntry>): CalendarEntry[] {
  const original = momentOf(event, "recurrence-id", reading.zoneOf);
  const start = startOf(event, reading);
  if (!original) throw new EntryUnfit("NO_START");
  const recurrence = new Date(instantOf(original)).toISOString();
  // A calendar may tell of a change without the series: what its day says is then its key.
  const key = original.isDay ? ([...found.values()].find((entry) => entry.uid === uid && entry.recurrence.slice(0, 10) === recurrence.slice(0, 10))?.recurrence ?? recurrence) : recurrence;
  return [entryOf(uid, key, event, start, start.wall, lengthOf(event, start, reading))];
}

function entryOf(uid: string, recurrence: string, event: CalendarEvent, { zone }: Moment, wall: number, lasting: (startsAt: number, wall: number) => number): CalendarEntry {
  const title = plainText(event.text("summary"), limits.activityTitle);
  if (!title) throw new EntryUnfit("NO_TITLE");
  const startsAt = zone.toInstant(wall);
  return {
    uid, recurrence, title, about: plainText(event.text("description"), limits.activityAbout) || title, place: plainText(event.text("location"), limits.activityPlace),
    startsAt: new Date(startsAt), endsAt: new Date(lasting(startsAt, wall)), cancelled: event.text("status").toUpperCase() === "CANCELLED",
  };
}

function startOf(event: CalendarEvent, { zoneOf }: Reading): Moment {
  const start = momentOf(event, "dtstart", zoneOf);
  if (!start) throw new EntryUnfit("NO_START");
  return start;
}

/** Its end, from any of its beginnings: by its end or its length; a day lasts a day, and what says nothing an hour. */
function lengthOf(event: CalendarEvent, start: Moment, { zoneOf }: Reading): (startsAt: number, wall: number) => number {
  const end = momentOf(event, "dtend", zoneOf);
  const length = event.text("duration");
  const exact = end ? instantOf(end) - instantOf(start) : length ? 1000 * ICAL.Duration.fromString(length).toSeconds() : 3_600_000;
  if (exact < 0 || (exact === 0 && !end)) throw new EntryUnfit("END_BEFORE_START");
  if (exact > yearMs) throw new EntryUnfit("TOO_LONG");
  if (start.isDay) {
    const days = end ? Math.max(1, Math.round((end.wall - start.wall) / dayMs)) : Math.max(1, Math.round(length ? exact / dayMs : 1));
    return (_startsAt, wall) => start.zone.toInstant(wall + days * dayMs);
  }
  // A moment without length (RFC 5545 lets an end equal the start) is shown as an hour.
  return (startsAt) => startsAt + (exact || 3_600_000);
}

function uidOf(event: CalendarEvent): string {
  const uid = event.text("uid").trim();
  return (uid || `${event.text("summary")} ${event.text("dtstart")}`).slice(0, mostOfUid);
}

function lineOf(part: string, name: string): string {
  return new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, "imu").exec(part)?.[1]?.trim() ?? "";
}
