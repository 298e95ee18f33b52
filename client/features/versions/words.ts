import { versions as en } from "#client/texts/en/versions.ts";
import { versions as nl } from "#client/texts/nl/versions.ts";
import { versions as uk } from "#client/texts/uk/versions.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

/** What only the page of versions says comes with it. */
export const useVersionWords = () => useOwnWords({ nl, en, uk });
