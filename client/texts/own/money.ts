import { money as en } from "#client/texts/en/money.ts";
import { money as nl } from "#client/texts/nl/money.ts";
import { money as uk } from "#client/texts/uk/money.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMoneyTexts = () => useOwnWords({ nl, en, uk });
