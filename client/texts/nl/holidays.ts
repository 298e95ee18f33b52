import type { Holiday } from "#shared/calendar/holidays.ts";
import type { SchoolHoliday } from "#shared/calendar/school-holidays.ts";

/** What days and weeks are called in which much is closed. */
export const holidays: { readonly day: Record<Holiday, string>; readonly school: Record<SchoolHoliday, string> } = {
  day: { NEW_YEAR: "Nieuwjaarsdag", GOOD_FRIDAY: "Goede Vrijdag", EASTER_MONDAY: "Tweede paasdag", KINGS_DAY: "Koningsdag", LIBERATION_DAY: "Bevrijdingsdag", ASCENSION_DAY: "Hemelvaartsdag", WHIT_MONDAY: "Tweede pinksterdag", CHRISTMAS_DAY: "Eerste kerstdag", SECOND_CHRISTMAS_DAY: "Tweede kerstdag" },
  school: { AUTUMN: "Herfstvakantie", CHRISTMAS: "Kerstvakantie", SPRING: "Voorjaarsvakantie", MAY: "Meivakantie", SUMMER: "Zomervakantie" },
};
export type HolidayTexts = typeof holidays;
