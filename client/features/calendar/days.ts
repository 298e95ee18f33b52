import { localDay } from "#shared/calendar/local-time.ts";
import { addDays, addMonths, weekdayOf } from "#shared/calendar/month-grid.ts";

/** Where a key leads on the calendar, after the ARIA grid pattern; null for any other key. */
export function dayAfterKey(day: string, key: string): string | null {
  switch (key) {
    case "ArrowLeft": return addDays(day, -1);
    case "ArrowRight": return addDays(day, 1);
    case "ArrowUp": return addDays(day, -7);
    case "ArrowDown": return addDays(day, 7);
    case "Home": return addDays(day, -weekdayOf(day));
    case "End": return addDays(day, 6 - weekdayOf(day));
    case "PageUp": return addMonths(day, -1);
    case "PageDown": return addMonths(day, 1);
    default: return null;
  }
}

/** Every day that something lasts, at most so many; what ends at midnight does not touch the next day. */
export function daysOf(startsAt: string, endsAt: string, most = 62): readonly string[] {
  const start = new Date(startsAt);
  const last = localDay(new Date(Math.max(start.getTime(), new Date(endsAt).getTime() - 1)));
  const days = [localDay(start)];
  while (days.length < most && (days.at(-1) ?? last) < last) days.push(addDays(days.at(-1) ?? last, 1));
  return days;
}
