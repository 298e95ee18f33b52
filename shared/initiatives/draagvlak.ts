import { addLocalDays, instantOfLocal, localDay } from "../calendar/local-time.ts";

/** For whom a plan is: some buurten around its place, its wijk, or all of town. */
export const scales = ["BUURT", "WIJK", "STAD"] as const;
export type Scale = (typeof scales)[number];

/**
 * How sure it is where a supporter lives, in rising order. Paper is known by an address that two people read and nobody proved, which is more
 * than what somebody says of themself and less than a code from a letter.
 */
export const supportGrades = ["POSTCODE", "PAPER", "LETTER", "IDENTITY"] as const;
export type SupportGrade = (typeof supportGrades)[number];

export const supportSources = ["ONLINE", "PAPER", "STALL"] as const;
export type SupportSource = (typeof supportSources)[number];

/** The grades that count where this one is the lowest that does. */
export function countingGrades(lowest: SupportGrade): readonly SupportGrade[] {
  return supportGrades.slice(supportGrades.indexOf(lowest));
}

/** What a round of draagvlak asks, fixed when it opens. */
export interface DraagvlakRule {
  readonly threshold: number;
  /** In how many buurten there must be supporters: the wijkbudget serves more than one street. */
  readonly buurtenNeeded: number;
  /** The most that one buurt, or one street (a postcode), may hold of those who count, in percent; 100 asks nothing. */
  readonly mostBuurtPercent: number;
  readonly mostStreetPercent: number;
  /** How many partner organisations must stand behind it. */
  readonly organisationsNeeded: number;
}
export interface DraagvlakState {
  /** Supporters who confirmed the newest text and whose grade is high enough. */
  readonly counted: number;
  readonly buurtenReached: number;
  /** Told instead of the largest count, which could tell of a few. */
  readonly withinBuurtShare: boolean;
  readonly withinStreetShare: boolean;
  readonly organisations: number;
}

export const conditionKinds = ["SUPPORTERS", "BUURTEN", "BUURT_SHARE", "STREET_SHARE", "ORGANISATIONS"] as const;
export type ConditionKind = (typeof conditionKinds)[number];
export interface Condition {
  readonly kind: ConditionKind;
  /** A number, or percent for a share. */
  readonly needed: number;
  /** How many more; null where it is not a matter of more. */
  readonly missing: number | null;
  readonly met: boolean;
}

/** Each condition that the rule asks, with what is still missing. */
export function conditionsOf(rule: DraagvlakRule, state: DraagvlakState): readonly Condition[] {
  const atLeast = (kind: ConditionKind, needed: number, have: number): Condition => ({ kind, needed, missing: Math.max(0, needed - have), met: have >= needed });
  const within = (kind: ConditionKind, needed: number, met: boolean): Condition => ({ kind, needed, missing: null, met });
  return [
    atLeast("SUPPORTERS", rule.threshold, state.counted),
    ...(rule.buurtenNeeded > 1 ? [atLeast("BUURTEN", rule.buurtenNeeded, state.buurtenReached)] : []),
    ...(rule.mostBuurtPercent < 100 ? [within("BUURT_SHARE", rule.mostBuurtPercent, state.withinBuurtShare)] : []),
    ...(rule.mostStreetPercent < 100 ? [within("STREET_SHARE", rule.mostStreetPercent, state.withinStreetShare)] : []),
    ...(rule.organisationsNeeded > 0 ? [atLeast("ORGANISATIONS", rule.organisationsNeeded, state.organisations)] : []),
  ];
}

export function isReached(rule: DraagvlakRule, state: DraagvlakState): boolean {
  return conditionsOf(rule, state).every(({ met }) => met);
}

/** How many supporters and buurten are still missing, for a line in a list; never below zero. */
export function stillNeeded(rule: Pick<DraagvlakRule, "threshold" | "buurtenNeeded">, state: Pick<DraagvlakState, "counted" | "buurtenReached">): { supporters: number; buurten: number } {
  return { supporters: Math.max(0, rule.threshold - state.counted), buurten: Math.max(0, rule.buurtenNeeded - state.buurtenReached) };
}

/** Counts by buurt and by grade of residence are shown only from this many up, so that nobody can be recognised. */
export const smallestShownCount = 5;

/** How many supporters are asked: a number, or a share of those who live there where that is more. Inhabitants are whole, the share is per mille. */
export function thresholdOf(rule: { readonly supporters: number; readonly sharePermille: number }, inhabitants: number): number {
  return Math.max(rule.supporters, Math.ceil((inhabitants * rule.sharePermille) / 1000));
}

/** The end of a term of so many days: the midnight in Hilversum with which its last whole day ends, also where a clock was put forward or back. */
export function endOfTerm(from: Date, days: number): Date {
  const last = localDay(addLocalDays(from, days + 1));
  return instantOfLocal(`${last}T00:00`) ?? addLocalDays(from, days + 1);
}

/** How many days before the end the stewards are reminded. */
export const remindersBefore = [7, 1] as const;
