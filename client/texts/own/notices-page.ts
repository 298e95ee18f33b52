import { noticesPage as en } from "#client/texts/en/notices-page.ts";
import { noticesPage as nl } from "#client/texts/nl/notices-page.ts";
import { noticesPage as uk } from "#client/texts/uk/notices-page.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useNoticesPageTexts = () => useOwnWords({ nl, en, uk });
