/** Why an address could not be read. */
export const feedFaults = [
  "BAD_ADDRESS", "NOT_HTTPS", "NOT_PUBLIC", "TOO_MANY_REDIRECTS", "TOO_LARGE", "TOO_SLOW", "UNREACHABLE", "NOT_FOUND_THERE", "NOT_ALLOWED_THERE", "ANSWERED_BADLY",
  "NOT_A_CALENDAR", "TOO_HEAVY", "NO_EDITOR",
] as const;
export type FeedFault = (typeof feedFaults)[number];

/** Why one entry of a calendar, or one row of a file, is not on the agenda; the others are. */
export const entryFaults = [
  "UNREADABLE", "NO_TITLE", "NO_START", "NO_SUCH_DAY", "NO_SUCH_TIME", "END_BEFORE_START", "TOO_LONG", "UNKNOWN_TIME_ZONE", "UNKNOWN_RULE", "NEVER_OCCURS", "TOO_MANY_TIMES", "TOO_MANY_ENTRIES",
  "OVER", "TOO_FAR", "NO_PLACE", "TEXT_TOO_LONG", "TWICE_IN_FILE", "ON_AGENDA", "NOT_TAKEN",
] as const;
export type EntryFault = (typeof entryFaults)[number];

export const feedLimits = {
  /** Of an organisation. */
  feeds: 10,
  address: 1_000,
  /** Of one rule, within the months that a feed is read ahead. */
  occurrences: 750,
  monthsAhead: 18,
  /** Of one feed. */
  entries: 2_000,
  /** In a row, before a feed is paused. */
  failures: 5,
  csvRows: 500,
  /** Characters of a file. */
  csv: 45_000,
} as const;

/** How often a feed is read, in hours. */
export const feedRhythms = [1, 3, 6, 12, 24] as const;
