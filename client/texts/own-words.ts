import type { Language } from "./languages.ts";
import { useTongue } from "./use-texts.ts";

/** The words of a page that bring themselves along with its code, in the language of the screens. */
export function useOwnWords<Words>(words: Record<Language, Words>): Words {
  return words[useTongue().language];
}
