import { stillNeeded, type DraagvlakRule, type DraagvlakState } from "#shared/initiatives/draagvlak.ts";
import type { Texts } from "#client/texts/catalogue.ts";

/** What is missing, in one sentence. */
export function stillNeededText(state: DraagvlakRule & DraagvlakState, words: Texts["draagvlak"]): string {
  const { supporters, buurten } = stillNeeded(state, state);
  if (supporters > 0) return buurten > 0 ? words.bothNeeded(supporters, buurten) : words.neighboursNeeded(supporters);
  return buurten > 0 ? words.buurtenNeeded(buurten) : words.enough;
}
