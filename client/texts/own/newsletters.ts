import { newsletters as en } from "#client/texts/en/newsletters.ts";
import { newsletters as nl } from "#client/texts/nl/newsletters.ts";
import { newsletters as uk } from "#client/texts/uk/newsletters.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useNewsletterTexts = () => useOwnWords({ nl, en, uk });
