import { measures as en } from "#client/texts/en/measures.ts";
import { measures as nl } from "#client/texts/nl/measures.ts";
import { measures as uk } from "#client/texts/uk/measures.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMeasureTexts = () => useOwnWords({ nl, en, uk });
