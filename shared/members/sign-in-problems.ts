/** Why coming in by an identity provider did not go on. Closed: a new one needs its sentences in each catalogue. */
export const signInProblems = [
  "VISIT_ENDED", "CANCELLED", "PROVIDER_DOWN", "PROVIDER_REFUSED", "NOT_TRUSTED", "LEVEL_TOO_LOW", "SECOND_FACTOR_MISSING", "UNKNOWN_SUBJECT",
  "UNKNOWN_ORGANISATION", "UNKNOWN_STAFF", "IDENTITY_TAKEN", "OTHER_IDENTITY", "OTHER_ACCOUNT",
] as const;

export type SignInProblem = (typeof signInProblems)[number];

/** For whom a way in by an identity provider is. */
export const providerKinds = ["RESIDENT", "ORGANISATION", "STAFF"] as const;
export type ProviderKind = (typeof providerKinds)[number];
