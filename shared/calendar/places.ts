// Places at an activity: one number counts people, those who come along included.

/** The whole party of one who registers. */
export const mostParty = 6;
export const mostPlaces = 100_000;
export const mostQuestions = 8;
export const mostChoices = 12;

/** Whoever has an offered place answers within this time. */
export const answerHours = 24;
/** So long before the start no place is offered any more: who waits takes what is free, first come, first served. */
export const lineEndsHours = 2;

const hourMs = 3_600_000;

/** UNCONFIRMED waits for the link in a mail and holds nothing; OFFERED holds its places until its answer. */
export const registrationStates = ["UNCONFIRMED", "REGISTERED", "OFFERED", "WAITING", "CANCELLED", "LAPSED"] as const;
export type RegistrationState = (typeof registrationStates)[number];
export const holding = ["REGISTERED", "OFFERED"] as const satisfies readonly RegistrationState[];
export const counted = [...holding, "WAITING"] as const satisfies readonly RegistrationState[];

/** What people are told about what they registered for: each has a mail of its own, which also goes to who has no account. */
export const placeNotices = [
  "PLACE_TAKEN", "PLACE_WAITING", "PLACE_OFFERED", "PLACE_LAPSED", "PLACE_CANCELLED", "PLACE_ENDED", "ACTIVITY_TOMORROW", "ACTIVITY_MOVED", "ACTIVITY_CANCELLED",
] as const;
export type PlaceNotice = (typeof placeNotices)[number];

/** From when the line no longer holds. */
export function lineEndsAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() - lineEndsHours * hourMs);
}

/** Until when an offered place waits for its answer; null when it is too late to offer one. */
export function answerBy(now: Date, startsAt: Date): Date | null {
  const end = lineEndsAt(startsAt);
  return end > now ? new Date(Math.min(now.getTime() + answerHours * hourMs, end.getTime())) : null;
}
