import { drafting as en } from "#client/texts/en/drafting.ts";
import { drafting as nl } from "#client/texts/nl/drafting.ts";
import { drafting as uk } from "#client/texts/uk/drafting.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useDraftingTexts = () => useOwnWords({ nl, en, uk });
