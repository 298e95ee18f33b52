import { addLocalDays, instantOfLocal, localDay } from "../calendar/local-time.ts";
import type { Gathered } from "./frequencies.ts";

const hourMs = 3_600_000;
const dayMs = 86_400_000;
/** What is gathered by the day comes then in Hilversum, and what is gathered by the week on Mondays. */
const morning = "08:00";

/** When the window ends in which an instant lies: each begins where the one before it ends, also where the clock changes. */
export function windowEnd(gathered: Gathered, instant: Date): Date {
  // Amsterdam is whole hours from UTC.
  if (gathered === "HOUR") return new Date((Math.floor(instant.getTime() / hourMs) + 1) * hourMs);
  const day = gathered === "DAY" ? localDay(instant) : mondayOf(localDay(instant));
  const end = instantOfLocal(`${day}T${morning}`) as Date;
  return instant < end ? end : addLocalDays(end, daysOf[gathered]);
}

/** The last end of a window at or before an instant. */
export function lastWindowEnd(gathered: Gathered, instant: Date): Date {
  const end = windowEnd(gathered, instant);
  return gathered === "HOUR" ? new Date(end.getTime() - hourMs) : addLocalDays(end, -daysOf[gathered]);
}

const daysOf = { DAY: 1, WEEK: 7 } as const;

function mondayOf(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * dayMs).toISOString().slice(0, 10);
}
