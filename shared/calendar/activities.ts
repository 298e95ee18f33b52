import type { RefusalReason } from "../refusal-reasons.ts";

/** The first posts of an organisation wait for the wijkregisseur; what is cancelled stays in the calendar, so that nobody stands before a closed door. */
export const activityStates = ["AWAITING", "PLANNED", "CANCELLED"] as const;
export type ActivityState = (typeof activityStates)[number];

export const worksStates = ["PLANNED", "BUSY", "DONE"] as const;
export type WorksState = (typeof worksStates)[number];

/** By the hour at which it begins: before noon, before six, after. */
export const dayParts = ["MORNING", "AFTERNOON", "EVENING"] as const;
export type DayPart = (typeof dayParts)[number];
export const noon = 12;
export const evening = 18;

/** In which is spoken, by the codes of ISO 639-1 but for Ukrainian, which is called here as the language of the screens. */
export const spokenLanguages = ["NL", "EN", "UK", "AR", "TR", "PL", "FA", "TI"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What an editor changes of a series: this date, this one and all that follow, or all that are still to come. */
export const changeScopes = ["ONE", "FOLLOWING", "ALL"] as const;
export type ChangeScope = (typeof changeScopes)[number];

export const oldestAge = 120;
export const largestCapacity = 100_000;
/** In cents: what costs more is no activity of a wijk. */
export const highestPriceCents = 1_000_00;

interface Numbers {
  readonly ageFrom?: number | null;
  readonly ageTo?: number | null;
  readonly capacity?: number | null;
  readonly priceCents?: number | null;
}

/** Why these numbers cannot be, or null. */
export function numberProblem({ ageFrom, ageTo, capacity, priceCents }: Numbers): RefusalReason | null {
  const within = (value: number | null | undefined, least: number, most: number) => value == null || (Number.isInteger(value) && value >= least && value <= most);
  const ages = within(ageFrom, 0, oldestAge) && within(ageTo, ageFrom ?? 0, oldestAge);
  return ages && within(capacity, 1, largestCapacity) && within(priceCents, 0, highestPriceCents) ? null : "INVALID_AMOUNT";
}
