import { street as en } from "#client/texts/en/street.ts";
import { street as nl } from "#client/texts/nl/street.ts";
import { street as uk } from "#client/texts/uk/street.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useStreetTexts = () => useOwnWords({ nl, en, uk });
