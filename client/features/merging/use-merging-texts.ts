import { merging as en } from "#client/texts/en/merging.ts";
import { merging as nl } from "#client/texts/nl/merging.ts";
import { merging as uk } from "#client/texts/uk/merging.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

/** What is said of two plans that go on as one comes with the form and the page that need it. */
export const useMergingTexts = () => useOwnWords({ nl, en, uk });
