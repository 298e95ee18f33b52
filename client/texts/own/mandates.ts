import { mandates as en } from "#client/texts/en/mandates.ts";
import { mandates as nl } from "#client/texts/nl/mandates.ts";
import { mandates as uk } from "#client/texts/uk/mandates.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMandatesTexts = () => useOwnWords({ nl, en, uk });
