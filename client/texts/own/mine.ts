import { mine as en } from "#client/texts/en/mine.ts";
import { mine as nl } from "#client/texts/nl/mine.ts";
import { mine as uk } from "#client/texts/uk/mine.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMineTexts = () => useOwnWords({ nl, en, uk });
