import { versions as en } from "#client/texts/en/versions.ts";
import { versions as nl } from "#client/texts/nl/versions.ts";
import { versions as uk } from "#client/texts/uk/versions.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useVersionTexts = () => useOwnWords({ nl, en, uk });
