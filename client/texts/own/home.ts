import { home as en } from "#client/texts/en/home.ts";
import { home as nl } from "#client/texts/nl/home.ts";
import { home as uk } from "#client/texts/uk/home.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useHomeTexts = () => useOwnWords({ nl, en, uk });
