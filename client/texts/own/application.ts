import { application as en } from "#client/texts/en/application.ts";
import { application as nl } from "#client/texts/nl/application.ts";
import { application as uk } from "#client/texts/uk/application.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useApplicationTexts = () => useOwnWords({ nl, en, uk });
export type ApplicationTexts = typeof nl;
