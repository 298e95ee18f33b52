import { merging as en } from "#client/texts/en/merging.ts";
import { merging as nl } from "#client/texts/nl/merging.ts";
import { merging as uk } from "#client/texts/uk/merging.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMergingTexts = () => useOwnWords({ nl, en, uk });
