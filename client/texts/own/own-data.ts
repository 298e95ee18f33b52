import { ownData as en } from "#client/texts/en/own-data.ts";
import { ownData as nl } from "#client/texts/nl/own-data.ts";
import { ownData as uk } from "#client/texts/uk/own-data.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useOwnDataTexts = () => useOwnWords({ nl, en, uk });
