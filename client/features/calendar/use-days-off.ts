import { holidayOn } from "#shared/calendar/holidays.ts";
import { schoolBreakOn } from "#shared/calendar/school-holidays.ts";
import { useHolidayTexts } from "#client/texts/own/holidays.ts";

interface DaysOff {
  /** What a day is called when it is a holiday, or null. */
  readonly holiday: (day: string) => string | null;
  /** In which school holiday it lies, or null. */
  readonly schoolHoliday: (day: string) => string | null;
}

export function useDaysOff(): DaysOff {
  const { day: days, school } = useHolidayTexts();
  return {
    holiday: (day) => {
      const holiday = holidayOn(day);
      return holiday && days[holiday];
    },
    schoolHoliday: (day) => {
      const [name] = schoolBreakOn(day) ?? [];
      return name ? school[name] : null;
    },
  };
}
