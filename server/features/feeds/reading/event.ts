import ICAL from "ical.js";
import type { EntryFault } from "#shared/feeds/faults.ts";
import type { Zone } from "./zones.ts";

/** A property as jCal has it (RFC 7265). */
type Property = readonly [name: string, params: Readonly<Record<string, string>>, type: string, ...values: unknown[]];

export class EntryUnfit extends Error {
  readonly fault: EntryFault;
  constructor(fault: EntryFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A moment as it was written: on a wall, in a zone. */
export interface Moment {
  readonly wall: number;
  readonly zone: Zone;
  readonly isDay: boolean;
}

export interface CalendarEvent {
  readonly properties: readonly Property[];
  /** The first value of a property as text; empty when there is none. */
  text(name: string): string;
  all(name: string): readonly Property[];
}

/** Throws EntryUnfit(UNREADABLE). */
export function eventOf(text: string): CalendarEvent {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch {
    throw new EntryUnfit("UNREADABLE");
  }
  const [kind, properties] = parsed as [string, readonly Property[]];
  if (kind !== "vevent") throw new EntryUnfit("UNREADABLE");
  const all = (name: string) => properties.filter((property) => property[0] === name);
  return { properties, all, text: (name) => firstText(all(name)) };
}

function firstText([first]: readonly Property[]): string {
  return typeof first?.[3] === "string" ? first[3] : "";
}

/** The values of a property as moments. Throws EntryUnfit for a day or a zone that does not exist. */
export function momentsOf([, { tzid }, type, ...values]: Property, zoneOf: (name: string | null) => Zone | null): Moment[] {
  return values.map((value) => {
    const [, year, month, day, hour = "0", minute = "0", second = "0", utc] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z)?)?$/u.exec(String(value)) ?? [];
    if (!year) throw new EntryUnfit("NO_SUCH_DAY");
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
    const written = new Date(wall);
    if (written.getUTCDate() !== Number(day) || written.getUTCMonth() !== Number(month) - 1) throw new EntryUnfit(Number(hour) > 23 ? "NO_SUCH_TIME" : "NO_SUCH_DAY");
    if (Number(minute) > 59) throw new EntryUnfit("NO_SUCH_TIME");
    const zone = zoneOf(utc ? "UTC" : (tzid ?? null));
    if (!zone) throw new EntryUnfit("UNKNOWN_TIME_ZONE");
    return { wall, zone, isDay: type === "date" };
  });
}

export function momentOf(event: CalendarEvent, name: string, zoneOf: (name: string | null) => Zone | null): Moment | null {
  const [property] = event.all(name);
  return property ? (momentsOf(property, zoneOf)[0] ?? null) : null;
}

export const instantOf = ({ wall, zone }: Moment): number => zone.toInstant(wall);
