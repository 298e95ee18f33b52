import { mailbox as en } from "#client/texts/en/mailbox.ts";
import { mailbox as nl } from "#client/texts/nl/mailbox.ts";
import { mailbox as uk } from "#client/texts/uk/mailbox.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMailboxTexts = () => useOwnWords({ nl, en, uk });
