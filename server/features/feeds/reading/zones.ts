import ICAL from "ical.js";
import { timeZone } from "#shared/calendar/local-time.ts";

/** A clock on a wall somewhere: its time as if it were UTC, in milliseconds. */
export interface Zone {
  /** In the hour that is skipped the time an hour later, in the hour that comes twice the first of the two. */
  toInstant(wall: number): number;
  toWall(instant: number): number;
}

/** As Outlook and Exchange call the zones of Europe (CLDR, windowsZones). */
const called: Readonly<Record<string, string>> = {
  "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris", "Central Europe Standard Time": "Europe/Budapest", "Central European Standard Time": "Europe/Warsaw",
  "GMT Standard Time": "Europe/London", "FLE Standard Time": "Europe/Kyiv", "E. Europe Standard Time": "Europe/Chisinau", "GTB Standard Time": "Europe/Bucharest", "Greenwich Standard Time": "UTC",
};
const mostZones = 50;
const utc: Zone = { toInstant: (wall) => wall, toWall: (instant) => instant };

/** The zones of one calendar: those that have a name in the tz database, and those that it describes itself (VTIMEZONE). Null for what is neither. */
export function zonesOf(described: readonly string[], usual: string | null): (name: string | null) => Zone | null {
  const own = new Map<string, string>();
  for (const text of described) {
    const name = /^TZID(?:;[^:]*)?:(.+)$/imu.exec(text)?.[1]?.trim();
    if (name) own.set(name, text);
  }
  const known = new Map<string, Zone | null>();
  const find = (name: string): Zone | null => {
    if (known.size >= mostZones) return null;
    return named(called[name] ?? name) ?? named(name.split("/").slice(-2).join("/")) ?? describedBy(own.get(name));
  };
  return (name) => {
    const asked = name ?? usual ?? timeZone;
    if (asked === "UTC") return utc;
    if (!known.has(asked)) known.set(asked, find(asked) ?? (name ? null : named(timeZone)));
    return known.get(asked) ?? null;
  };
}

function named(name: string): Zone | null {
  // "+02:00" is a zone to Intl, and nobody's name of one.
  if (!/^[A-Za-z]/u.test(name)) return null;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat("en-CA", { timeZone: name, era: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
  } catch {
    return null;
  }
  const toWall = (instant: number): number => {
    const { year, month, day, hour, minute, second } = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  };
  return {
    toWall,
    toInstant(wall) {
      const offsets = [wall - 86_400_000, wall + 86_400_000].map((near) => toWall(near) - near);
      const fitting = offsets.map((offset) => wall - offset).filter((instant) => toWall(instant) === wall);
      return fitting.length ? Math.min(...fitting) : wall - Math.min(...offsets);
    },
  };
}

function describedBy(text: string | undefined): Zone | null {
  if (!text) return null;
  const located = /^X-LIC-LOCATION:(.+)$/imu.exec(text)?.[1]?.trim();
  if (located && named(located)) return named(located);
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
    const offset = (wall: number): number => 1000 * zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true));
    return { toInstant: (wall) => wall - offset(wall), toWall: (instant) => instant + offset(instant) };
  } catch {
    return null;
  }
}
