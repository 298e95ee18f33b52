import { deciding as en } from "#client/texts/en/deciding.ts";
import { deciding as nl } from "#client/texts/nl/deciding.ts";
import { deciding as uk } from "#client/texts/uk/deciding.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useDecidingTexts = () => useOwnWords({ nl, en, uk });
