import { unsent as en } from "#client/texts/en/unsent.ts";
import { unsent as nl } from "#client/texts/nl/unsent.ts";
import { unsent as uk } from "#client/texts/uk/unsent.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useUnsentTexts = () => useOwnWords({ nl, en, uk });
