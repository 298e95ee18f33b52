/** How what was handed in reaches the municipality: its case system (ZGW APIs), a mail with the dossier, or an official who takes it. */
export const caseSystems = ["ZGW", "MAIL", "MANUAL"] as const;
export type CaseSystemKind = (typeof caseSystems)[number];

/** UNDERWAY: the site is at it, or tries again by itself · AT_DESK: an official has to take it · FAILED: somebody has to look at it · DONE. */
export const forwardingStates = ["UNDERWAY", "AT_DESK", "FAILED", "DONE"] as const;
export type ForwardingState = (typeof forwardingStates)[number];

/** What is done at the other side, one by one. The first six are the sequence of the ZGW APIs for a new case. */
export const forwardingSteps = ["CASE", "DOCUMENT", "LINK", "ROLE", "STATUS", "WIJK", "DECISION", "RESULT", "END_STATUS", "MAIL", "TAKE"] as const;
export type ForwardingStepKind = (typeof forwardingSteps)[number];

/** Why something did not arrive, or came in and could not be booked. */
export const caseProblems = [
  "UNREACHABLE", "NOT_AUTHORISED", "REFUSED_THERE", "UNKNOWN_TYPE", "ODD_ANSWER", "FAILED_HERE",
  "DECISION_UNCLEAR", "DECISION_TOO_LATE", "DECISION_NOT_BOOKED",
] as const;
export type CaseProblem = (typeof caseProblems)[number];
