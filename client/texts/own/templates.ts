import { templates as en } from "#client/texts/en/templates.ts";
import { templates as nl } from "#client/texts/nl/templates.ts";
import { templates as uk } from "#client/texts/uk/templates.ts";
import { useOwnWords } from "#client/texts/own-words.ts";

export const useTemplateWords = () => useOwnWords({ nl, en, uk });
