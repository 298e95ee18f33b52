import { administration as en } from "#client/texts/en/administration.ts";
import { administration as nl } from "#client/texts/nl/administration.ts";
import { administration as uk } from "#client/texts/uk/administration.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useAdministrationTexts = () => useOwnWords({ nl, en, uk });
