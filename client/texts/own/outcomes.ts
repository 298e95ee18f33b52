import { outcomes as en } from "#client/texts/en/outcomes.ts";
import { outcomes as nl } from "#client/texts/nl/outcomes.ts";
import { outcomes as uk } from "#client/texts/uk/outcomes.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useOutcomesTexts = () => useOwnWords({ nl, en, uk });
