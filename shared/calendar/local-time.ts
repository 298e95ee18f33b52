// Local time is Europe/Amsterdam, whatever clock the machine keeps; what is stored is an instant.
export const timeZone = "Europe/Amsterdam";

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
});

function local(instant: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** The day in Hilversum at an instant, as "2026-11-22". */
export function localDay(instant: Date): string {
  const { year, month, day } = local(instant);
  return `${year}-${month}-${day}`;
}

/** Whether a text is a day that there is, as "2026-11-22". */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && instantOfLocal(`${text}T00:00`) !== null;
}

/** What the clock in Hilversum shows at an instant, as "2026-11-22T19:30". */
export function localMinute(instant: Date): string {
  const { year, month, day, hour, minute } = local(instant);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The instant of a local "2026-11-22T19:30". In the hour that spring skips, the time an hour later; in the hour that autumn
 * repeats, the first of the two. Null when it is no time at all (30 February, 25:00).
 */
export function instantOfLocal(text: string): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/u.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(wall).toISOString().slice(0, 16) !== text) return null;
  const offsets = [offsetAt(wall - 86_400_000), offsetAt(wall + 86_400_000)] as const;
  // On most days no clock is changed, and to look at one costs more than all the rest.
  if (offsets[0] === offsets[1]) return new Date(wall - offsets[0]);
  const fitting = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant) === wall);
  return new Date(fitting.length ? Math.min(...fitting) : wall - Math.min(...offsets));
}

function offsetAt(instant: number): number {
  const { year, month, day, hour, minute, second } = local(new Date(instant));
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - Math.floor(instant / 1000) * 1000;
}

/** So many days later at the same local time. */
export function addLocalDays(instant: Date, days: number): Date {
  const { year, month, day, hour, minute } = local(instant);
  const later = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days, Number(hour), Number(minute)));
  return instantOfLocal(later.toISOString().slice(0, 16)) ?? later;
}

/** The last moment of a day in Hilversum. */
export function endOfLocalDay(day: string): Date {
  const noon = instantOfLocal(`${day}T12:00`);
  if (!noon) throw new RangeError(`${day} is no day`);
  const next = localDay(addLocalDays(noon, 1));
  return new Date((instantOfLocal(`${next}T00:00`) as Date).getTime() - 1);
}
