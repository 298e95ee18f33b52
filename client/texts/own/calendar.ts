import { calendar as en } from "#client/texts/en/calendar.ts";
import { calendar as nl } from "#client/texts/nl/calendar.ts";
import { calendar as uk } from "#client/texts/uk/calendar.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useCalendarTexts = () => useOwnWords({ nl, en, uk });
