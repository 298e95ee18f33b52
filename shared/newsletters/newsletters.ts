import { addMonths, isMonth } from "../calendar/month-grid.ts";

/** A message is in the wijkregisseur's own words alone; a letter is also put together from what happened in a month. */
export const newsletterKinds = ["MESSAGE", "LETTER"] as const;
export type NewsletterKind = (typeof newsletterKinds)[number];

/** STOPPED: some have it, the others do not get it until somebody goes on. */
export const newsletterStates = ["DRAFT", "SENDING", "STOPPED", "SENT"] as const;
export type NewsletterState = (typeof newsletterStates)[number];

/** What a letter can tell of, in the order in which one is proposed. */
export const newsletterSections = ["SUPPORT", "NEW", "DECIDED", "REALISED", "ACTIVITIES"] as const;
export type NewsletterSectionKind = (typeof newsletterSections)[number];

/** The most of one kind: a letter makes curious, the site has them all. */
export const mostInSection = 12;
const monthsBack = 12;

/** Whether these are sections that there are, each at most once. */
export function areSections(sections: readonly string[]): sections is readonly NewsletterSectionKind[] {
  return new Set(sections).size === sections.length && sections.every((each) => (newsletterSections as readonly string[]).includes(each));
}

/** Whether a letter can be about this month: from a year ago to the one that `today` ("2026-11-22") is in. */
export function isLetterMonth(month: string, today: string): boolean {
  return isMonth(month) && month <= today.slice(0, 7) && month >= addMonths(`${today.slice(0, 7)}-01`, -monthsBack).slice(0, 7);
}

/** The same sections with one moved up or down by one place; at an end it stays. */
export function moveSection(sections: readonly NewsletterSectionKind[], kind: NewsletterSectionKind, by: -1 | 1): readonly NewsletterSectionKind[] {
  const from = sections.indexOf(kind);
  const to = from + by;
  if (from < 0 || to < 0 || to >= sections.length) return sections;
  const moved = sections.filter((each) => each !== kind);
  moved.splice(to, 0, kind);
  return moved;
}

/** With the ones that are off behind those that are on, in the proposed order: all a form has to show. */
export function withOthers(on: readonly NewsletterSectionKind[]): readonly NewsletterSectionKind[] {
  return [...on, ...newsletterSections.filter((each) => !on.includes(each))];
}

/** How much of it is posted, from 0 to 1. Nobody to write to is all of it. */
export function shareOf(posted: number, reach: number): number {
  return reach === 0 ? 1 : Math.min(1, posted / reach);
}
