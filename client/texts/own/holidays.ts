import { holidays as en } from "#client/texts/en/holidays.ts";
import { holidays as nl } from "#client/texts/nl/holidays.ts";
import { holidays as uk } from "#client/texts/uk/holidays.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useHolidayTexts = () => useOwnWords({ nl, en, uk });
