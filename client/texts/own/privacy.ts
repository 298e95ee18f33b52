import { privacy as en } from "#client/texts/en/privacy.ts";
import { privacy as nl } from "#client/texts/nl/privacy.ts";
import { privacy as uk } from "#client/texts/uk/privacy.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const usePrivacyTexts = () => useOwnWords({ nl, en, uk });
