/** What a round of draagvlak asks, fixed when it opens. */
export interface DraagvlakRule {
  readonly threshold: number;
  /** In how many buurten of the wijk there must be supporters: the wijkbudget serves more than one street. */
  readonly buurtenNeeded: number;
}
export interface DraagvlakState {
  readonly supporters: number;
  readonly buurtenReached: number;
}

export function isReached(rule: DraagvlakRule, state: DraagvlakState): boolean {
  return state.supporters >= rule.threshold && state.buurtenReached >= rule.buurtenNeeded;
}

/** What is still missing, for the words beside the gauge; never below zero. */
export function stillNeeded(rule: DraagvlakRule, state: DraagvlakState): { supporters: number; buurten: number } {
  return { supporters: Math.max(0, rule.threshold - state.supporters), buurten: Math.max(0, rule.buurtenNeeded - state.buurtenReached) };
}

/** Counts by buurt and by grade of residence are shown only from this many up, so that nobody can be recognised. */
export const smallestShownCount = 5;
