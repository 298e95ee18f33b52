// How long what is known of people is kept, in days. A law or a purpose stands behind each; the categories say which.
export const retentionDays = {
  /** A link to sign in, and a code to confirm with: they work a quarter of an hour; a day is for who comes and asks. */
  signInLink: 1,
  /** A mail after it was sent or given up. */
  mail: 30,
  /** A picture that was put ready and never posted. */
  unusedPicture: 1,
  /** That an address took no mail, or that its reader called it spam: then it may be tried again. */
  mailTrouble: 365,
  readNotice: 180,
  unreadNotice: 365,
  /** What happened, as ids for the live pages, once all that follows on it has been done. */
  event: 30,
  export: 7,
  /** What somebody answered when they registered, and who registered, after the activity: as long as an organiser looks back on it. */
  registrationAnswer: 7,
  registration: 60,
  /** A report of which nobody confirmed the address. */
  unconfirmedReport: 1,
  /** A report, after what it is about was settled: longer than the term for an objection (DSA, art. 20: six months). */
  settledReport: 365,
  /** Of who never followed the link in the mail. */
  unconfirmedRegistration: 1,
  /** A row of a list on paper that was read and not settled. */
  listRow: 60,
  /** Whose vote it was, after the way of the plan has ended: longer than the term of objection (Awb 6:7). */
  voteAfterEnd: 365,
  /** The document that a group typed in, once it is frozen: the plan itself says what it came to. */
  frozenDraft: 30,
  /** The private parts of an application, after its way has ended: until nothing is paid or asked back any more. The municipality keeps its own books (AWR 52). */
  privateAfterEnd: 90,
  /** Those that were given and never handed in. */
  privateUnused: 180,
  /** The file of a receipt, after its way has ended: as long as what was settled can still be changed (Awb 4:49, third paragraph: five years). What was spent stays. */
  receiptAfterEnd: 1_826,
  /** What the municipality's system told of a case: it tells the same again within days, and everything is looked up besides. */
  caseNotification: 30,
  /** By what a vote resembles others: as long as a campaign can still be noticed. */
  voteTrace: 14,
  /** Whose vote it was in a round that ended without enough support. */
  voteOfEndedRound: 30,
  /** Without a visit; then one is told. */
  away: 730,
  /** Between telling and erasing. */
  awayAfterTold: 90,
} as const;
