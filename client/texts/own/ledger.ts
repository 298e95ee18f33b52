import { ledger as en } from "#client/texts/en/ledger.ts";
import { ledger as nl } from "#client/texts/nl/ledger.ts";
import { ledger as uk } from "#client/texts/uk/ledger.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useLedgerTexts = () => useOwnWords({ nl, en, uk });
