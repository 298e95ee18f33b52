import { alike as en } from "#client/texts/en/alike.ts";
import { alike as nl } from "#client/texts/nl/alike.ts";
import { alike as uk } from "#client/texts/uk/alike.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useAlikeTexts = () => useOwnWords({ nl, en, uk });
