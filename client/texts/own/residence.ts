import { residence as en } from "#client/texts/en/residence.ts";
import { residence as nl } from "#client/texts/nl/residence.ts";
import { residence as uk } from "#client/texts/uk/residence.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useResidenceTexts = () => useOwnWords({ nl, en, uk });
