import { addLocalDays, instantOfLocal, localDay } from "#shared/calendar/local-time.ts";

/** Days after the draagvlak opened at which an initiative of the base takes each step; before it, the drafting. */
export const steps = {
  created: -21, drafted: -14, opened: 0, lastSupport: 12, handedIn: 14, takenUp: 17, firstHand: 24, decided: 30, dealDrafted: 33,
  initiatorSigned: 36, municipalitySigned: 38, paid: 42, realised: 70, accounted: 105,
} as const;

/** The instant so many days (or parts of one) after the draagvlak opened. */
export type Clock = (days: number) => Date;

const day = 86_400_000;

/** From a calendar day on, at ten in the morning. */
export function clockFrom(opened: string): Clock {
  const start = atLocal(opened, "10:00");
  return (days) => new Date(addLocalDays(start, Math.floor(days)).getTime() + (days - Math.floor(days)) * day);
}

/**
 * Back from now. Early in the year the steps lie closer together, so that they all fall in this year and its budget.
 * 180 days hold the longest of the made-up roads.
 */
export function clockAgo(now: Date, openedDaysAgo: number): Clock {
  const yearStart = atLocal(`${yearOf(now)}-01-01`, "00:00").getTime();
  const pace = Math.min(1, (now.getTime() - yearStart) / (180 * day));
  return (days) => new Date(now.getTime() - Math.max(0, openedDaysAgo - days) * day * pace);
}

export function yearOf(instant: Date): number {
  return Number(localDay(instant).slice(0, 4));
}

export function atLocal(date: string, time: string): Date {
  const instant = instantOfLocal(`${date}T${time}`);
  if (!instant) throw new RangeError(`${date} ${time} is no time`);
  return instant;
}
