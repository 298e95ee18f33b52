import { howItWorks as en } from "#client/texts/en/how-it-works.ts";
import { howItWorks as nl } from "#client/texts/nl/how-it-works.ts";
import { howItWorks as uk } from "#client/texts/uk/how-it-works.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useHowItWorksTexts = () => useOwnWords({ nl, en, uk });
