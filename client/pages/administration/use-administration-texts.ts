import { administration as en } from "#client/texts/en/administration.ts";
import { administration as nl } from "#client/texts/nl/administration.ts";
import { administration as uk } from "#client/texts/uk/administration.ts";
import { useTongue } from "#client/texts/use-texts.ts";

const texts = { nl, en, uk };

/** The words of these pages, which come with them. */
export function useAdministrationTexts(): typeof nl {
  return texts[useTongue().language];
}
