import { holidayOn } from "#shared/calendar/holidays.ts";
import { weekdayOf } from "#shared/calendar/month-grid.ts";
import { schoolBreakOn } from "#shared/calendar/school-holidays.ts";
import { useHolidayTexts } from "#client/texts/own/holidays.ts";

interface DayOff {
  /** What it is called, all of it. */
  readonly names: readonly string[];
  /** What is said of it where the days around it stand too: a school holiday where it or a week of it begins. */
  readonly said: readonly string[];
  readonly isSchoolHoliday: boolean;
}

/** What a day is beside its date: a holiday, or one of a school holiday. */
export function useDaysOff(): (day: string) => DayOff {
  const { day: days, school } = useHolidayTexts();
  return (day) => {
    const [holiday, schoolBreak] = [holidayOn(day), schoolBreakOn(day)];
    const names = [...(holiday ? [days[holiday]] : []), ...(schoolBreak ? [school[schoolBreak[0]]] : [])];
    const begins = schoolBreak !== null && (day === schoolBreak[1] || weekdayOf(day) === 0);
    return { names, said: begins || !schoolBreak ? names : names.slice(0, -1), isSchoolHoliday: schoolBreak !== null };
  };
}
