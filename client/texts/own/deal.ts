import { deal as en } from "#client/texts/en/deal.ts";
import { deal as nl } from "#client/texts/nl/deal.ts";
import { deal as uk } from "#client/texts/uk/deal.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useDealTexts = () => useOwnWords({ nl, en, uk });
