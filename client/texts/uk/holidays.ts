import type { HolidayTexts } from "../nl/holidays.ts";

export const holidays: HolidayTexts = {
  day: { NEW_YEAR: "Новий рік", GOOD_FRIDAY: "Страсна п’ятниця", EASTER_MONDAY: "Великодній понеділок", KINGS_DAY: "День Короля", LIBERATION_DAY: "День визволення", ASCENSION_DAY: "Вознесіння", WHIT_MONDAY: "Понеділок П’ятидесятниці", CHRISTMAS_DAY: "Різдво", SECOND_CHRISTMAS_DAY: "Другий день Різдва" },
  school: { AUTUMN: "Осінні канікули", CHRISTMAS: "Різдвяні канікули", SPRING: "Весняні канікули", MAY: "Травневі канікули", SUMMER: "Літні канікули" },
};
