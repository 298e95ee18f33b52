import type { SubjectKind } from "./subjects.ts";

/** What a moderator can do about something. Each can be undone. */
export const measureKinds = ["HIDE", "REMOVE", "ASK_TO_EDIT", "LOCK_THREAD", "SLOW_THREAD", "MOVE_COMMENT", "SPLIT_THREAD", "WARN", "PAUSE_PERSON", "BLOCK_PERSON"] as const;
export type MeasureKind = (typeof measureKinds)[number];
/** On what a measure rests: a law, or one of the house rules. */
export const grounds = ["LAW", "RULE"] as const;
export type Ground = (typeof grounds)[number];
export const objectionOutcomes = ["UPHELD", "DISMISSED"] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

const written: readonly SubjectKind[] = ["COMMENT", "INITIATIVE", "CONCERN", "ACTIVITY", "GROUP", "GROUP_FILE", "UPDATE"];
const everything: readonly SubjectKind[] = [...written, "PERSON", "ORGANISATION"];
const fits: Readonly<Record<MeasureKind, readonly SubjectKind[]>> = {
  HIDE: written, REMOVE: written, ASK_TO_EDIT: everything, LOCK_THREAD: ["COMMENT"], SLOW_THREAD: ["COMMENT"], MOVE_COMMENT: ["COMMENT"], SPLIT_THREAD: ["COMMENT"],
  // About who wrote it, or about the person as such.
  WARN: everything, PAUSE_PERSON: everything, BLOCK_PERSON: everything,
};
/** The measures that can be taken about a kind of thing, gentle ones first. */
export const measuresFor = (subject: SubjectKind): readonly MeasureKind[] => measureKinds.filter((kind) => fits[kind].includes(subject));

/** How many days somebody takes no part, at most. */
export const mostDays = { PAUSE_PERSON: 30, BLOCK_PERSON: 365 } as const;
export type PersonMeasure = keyof typeof mostDays;
export const keepsFromTakingPart = (kind: MeasureKind): kind is PersonMeasure => kind in mostDays;
/** Minutes between two answers of one person in a thread that was slowed. */
export const slowMinutes = 60;
/** Measures of fewer than this in a quarter are not counted in public: they could lead to a person. */
export const leastShown = 5;
