import { notices as en } from "#client/texts/en/notices.ts";
import { notices as nl } from "#client/texts/nl/notices.ts";
import { notices as uk } from "#client/texts/uk/notices.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

/** What every kind of notice tells. */
export const useNoticeTexts = () => useOwnWords({ nl, en, uk });
