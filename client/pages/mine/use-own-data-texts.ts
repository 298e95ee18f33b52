import { ownData as en } from "#client/texts/en/own-data.ts";
import { ownData as nl } from "#client/texts/nl/own-data.ts";
import { ownData as uk } from "#client/texts/uk/own-data.ts";
import { useTongue } from "#client/texts/use-texts.ts";

const texts = { nl, en, uk };

/** The words about one's own data, which come with the page. */
export function useOwnDataTexts(): typeof nl {
  return texts[useTongue().language];
}
