import { search as en } from "#client/texts/en/search.ts";
import { search as nl } from "#client/texts/nl/search.ts";
import { search as uk } from "#client/texts/uk/search.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useSearchTexts = () => useOwnWords({ nl, en, uk });
