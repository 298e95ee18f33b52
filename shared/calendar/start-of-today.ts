import { instantOfLocal, localDay } from "./local-time.ts";

/** The day as it began here: a calendar's question stays the same all day, and so does its answer in the cache. */
export function startOfToday(now = new Date()): string {
  return (instantOfLocal(`${localDay(now)}T00:00`) ?? now).toISOString();
}

export function daysLater(instant: string, days: number): string {
  return new Date(new Date(instant).getTime() + days * 86_400_000).toISOString();
}
