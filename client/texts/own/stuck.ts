import { stuck as en } from "#client/texts/en/stuck.ts";
import { stuck as nl } from "#client/texts/nl/stuck.ts";
import { stuck as uk } from "#client/texts/uk/stuck.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useStuckTexts = () => useOwnWords({ nl, en, uk });
