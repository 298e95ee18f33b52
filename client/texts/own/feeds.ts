import { feeds as en } from "#client/texts/en/feeds.ts";
import { feeds as nl } from "#client/texts/nl/feeds.ts";
import { feeds as uk } from "#client/texts/uk/feeds.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useFeedTexts = () => useOwnWords({ nl, en, uk });
