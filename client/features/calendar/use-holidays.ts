import { holidayOn } from "#shared/calendar/holidays.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";

/** What a day is called when it is a holiday, or null. */
export function useHolidays(): (day: string) => string | null {
  const { holidays } = useCalendarTexts();
  return (day) => {
    const holiday = holidayOn(day);
    return holiday && holidays[holiday];
  };
}
