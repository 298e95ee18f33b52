import { stillNeeded, type DraagvlakRule, type DraagvlakState } from "#shared/initiatives/draagvlak.ts";
import type { Texts } from "#client/texts/catalogue.ts";

type Progress = Pick<DraagvlakRule, "threshold" | "buurtenNeeded"> & Pick<DraagvlakState, "counted" | "buurtenReached"> & { readonly reached: boolean };

/** What is missing, in one sentence. */
export function stillNeededText(state: Progress, words: Texts["draagvlak"]): string {
  const { supporters, buurten } = stillNeeded(state, state);
  if (supporters > 0) return buurten > 0 ? words.bothNeeded(supporters, buurten) : words.neighboursNeeded(supporters);
  if (buurten > 0) return words.buurtenNeeded(buurten);
  return state.reached ? words.enough : words.moreNeeded;
}
