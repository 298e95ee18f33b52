import { messageSettings as en } from "#client/texts/en/message-settings.ts";
import { messageSettings as nl } from "#client/texts/nl/message-settings.ts";
import { messageSettings as uk } from "#client/texts/uk/message-settings.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useMessageSettingsTexts = () => useOwnWords({ nl, en, uk });
