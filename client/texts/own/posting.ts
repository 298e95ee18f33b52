import { posting as en } from "#client/texts/en/posting.ts";
import { posting as nl } from "#client/texts/nl/posting.ts";
import { posting as uk } from "#client/texts/uk/posting.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const usePostingTexts = () => useOwnWords({ nl, en, uk });
