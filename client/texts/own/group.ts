import { group as en } from "#client/texts/en/group.ts";
import { group as nl } from "#client/texts/nl/group.ts";
import { group as uk } from "#client/texts/uk/group.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useGroupTexts = () => useOwnWords({ nl, en, uk });
