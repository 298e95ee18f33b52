import { instantOfLocal } from "./local-time.ts";

// A day is "2026-11-22" and a month "2026-11": dates on a wall, free of clocks and their changes.
const msPerDay = 86_400_000;

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/u.test(text);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** How many days a day lies after another; less than 0 before it. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / msPerDay;
}

/** The same day so many months on, or that month's last day when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 0 for a Monday, 6 for a Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}

/** The weeks that a month touches, Monday first, with the days of its neighbours that fill them up. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const start = addDays(first, -weekdayOf(first));
  const weeks: string[][] = [];
  for (let monday = start; monday === start || monthOf(monday) === month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/**
 * The four instants that cut a month's weeks in three parts of two weeks: the first included, the last not. A question to the
 * server is capped, and a full town has more in a month than one answer holds.
 */
export function cutsOf(month: string): { from: string; second: string; third: string; until: string } {
  const weeks = weeksOf(month);
  const first = weeks[0]?.[0] ?? `${month}-01`;
  return { from: midnight(first), second: midnight(addDays(first, 14)), third: midnight(addDays(first, 28)), until: midnight(addDays(first, 42)) };
}

function midnight(day: string): string {
  return (instantOfLocal(`${day}T00:00`) ?? new Date(`${day}T00:00Z`)).toISOString();
}
