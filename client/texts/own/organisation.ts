import { organisation as en } from "#client/texts/en/organisation.ts";
import { organisation as nl } from "#client/texts/nl/organisation.ts";
import { organisation as uk } from "#client/texts/uk/organisation.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useOrganisationTexts = () => useOwnWords({ nl, en, uk });
