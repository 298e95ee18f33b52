import type { HolidayTexts } from "../nl/holidays.ts";

export const holidays: HolidayTexts = {
  day: { NEW_YEAR: "New Year's Day", GOOD_FRIDAY: "Good Friday", EASTER_MONDAY: "Easter Monday", KINGS_DAY: "King's Day", LIBERATION_DAY: "Liberation Day", ASCENSION_DAY: "Ascension Day", WHIT_MONDAY: "Whit Monday", CHRISTMAS_DAY: "Christmas Day", SECOND_CHRISTMAS_DAY: "Boxing Day" },
  school: { AUTUMN: "Autumn holiday", CHRISTMAS: "Christmas holiday", SPRING: "Spring holiday", MAY: "May holiday", SUMMER: "Summer holiday" },
};
