import { desk as en } from "#client/texts/en/desk.ts";
import { desk as nl } from "#client/texts/nl/desk.ts";
import { desk as uk } from "#client/texts/uk/desk.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useDeskTexts = () => useOwnWords({ nl, en, uk });
