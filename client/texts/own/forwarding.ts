import { forwarding as en } from "#client/texts/en/forwarding.ts";
import { forwarding as nl } from "#client/texts/nl/forwarding.ts";
import { forwarding as uk } from "#client/texts/uk/forwarding.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useForwardingTexts = () => useOwnWords({ nl, en, uk });
