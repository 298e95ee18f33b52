/** Every reason for which something asked for is not done. Closed: a new one needs a sentence in each catalogue. */
export const refusalReasons = [
  "NOT_SIGNED_IN", "NOT_FOUND", "NOT_ALLOWED", "NOT_A_MEMBER", "NOT_A_STEWARD", "NOT_FROM_THIS_WIJK", "NO_RESIDENCE", "WRONG_STAGE",
  "STALE_VERSION", "INCOMPLETE", "THRESHOLD_NOT_REACHED", "ABOVE_MANDATE", "HANDS_DISAGREE", "BUDGET_EXHAUSTED", "INVALID_AMOUNT",
  "INVALID_TEXT", "TEXT_TOO_LONG", "INVALID_TIME", "UNKNOWN_POSTCODE", "UNKNOWN_THEME", "GROUP_ENDED", "ALREADY_MEMBER", "LAST_STEWARD",
  "ALREADY_SIGNED", "NOT_SIGNED_YET", "OWN_INITIATIVE", "TOO_MANY",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
