import { addLocalDays, instantOfLocal, localDay, localMinute } from "../calendar/local-time.ts";

/** In minutes after midnight on the clock in Hilversum; from 22:00 until 7:00 goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const minutesOfDay = 1440;
const hourMs = 3_600_000;

export function areQuietHours({ from, until }: QuietHours): boolean {
  const isMinute = (value: number) => Number.isInteger(value) && value >= 0 && value < minutesOfDay;
  return isMinute(from) && isMinute(until) && from !== until;
}

/** When the quiet ends that an instant lies in; null when it lies in none. */
export function quietEnd({ from, until }: QuietHours, instant: Date): Date | null {
  const minute = Number(localMinute(instant).slice(11, 13)) * 60 + Number(localMinute(instant).slice(14));
  const overMidnight = from > until;
  const quiet = overMidnight ? minute >= from || minute < until : minute >= from && minute < until;
  if (!quiet) return null;
  const day = overMidnight && minute >= from ? localDay(addLocalDays(instant, 1)) : localDay(instant);
  const end = instantOfLocal(`${day}T${clockOf(until)}`) as Date;
  // In the hour that autumn repeats the end may have been shown before; it comes once more.
  return end > instant ? end : new Date(end.getTime() + hourMs);
}

/** "22:00" of a minute of the day. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
