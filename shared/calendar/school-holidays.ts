export const schoolHolidays = ["AUTUMN", "CHRISTMAS", "SPRING", "MAY", "SUMMER"] as const;
export type SchoolHoliday = (typeof schoolHolidays)[number];

/** First and last day, both included. */
export type SchoolBreak = readonly [name: SchoolHoliday, from: string, until: string];

/**
 * The school holidays of region Noord, in which Noord-Holland lies, as far as they were known here. The minister sets those of Christmas, May and
 * summer and advises the others (Wet op het primair onderwijs, art. 15; overview on rijksoverheid.nl); a school may differ. Those of 2026-2027 are
 * from memory and still to be held against that overview.
 */
export const schoolBreaks: readonly SchoolBreak[] = [
  ["AUTUMN", "2025-10-18", "2025-10-26"], ["CHRISTMAS", "2025-12-20", "2026-01-04"], ["SPRING", "2026-02-21", "2026-03-01"], ["MAY", "2026-04-25", "2026-05-03"], ["SUMMER", "2026-07-04", "2026-08-16"],
  ["AUTUMN", "2026-10-10", "2026-10-18"], ["CHRISTMAS", "2026-12-19", "2027-01-03"], ["SPRING", "2027-02-20", "2027-02-28"], ["MAY", "2027-04-24", "2027-05-02"], ["SUMMER", "2027-07-10", "2027-08-22"],
];

export function schoolBreakOn(day: string): SchoolBreak | null {
  return schoolBreaks.find(([, from, until]) => from <= day && day <= until) ?? null;
}
