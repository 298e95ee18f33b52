import { street as en } from "./en/street.ts";
import { street as nl } from "./nl/street.ts";
import { street as uk } from "./uk/street.ts";
import { useTongue } from "./use-texts.ts";

const texts = { nl, en, uk };
export type StreetTexts = typeof nl;

/** The words of these pages, which come with them. */
export function useStreetTexts(): StreetTexts {
  return texts[useTongue().language];
}
