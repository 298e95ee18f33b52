import { timeZone } from "#shared/calendar/local-time.ts";
import type { NewsletterSectionKind } from "#shared/newsletters/newsletters.ts";
import type { LetterItem } from "./letter.ts";
import type { NewsletterTexts } from "./texts.ts";

/** What is told of an item beside its title and its text: when and where it is, what was decided, how much support there is. */
export function factsOf(kind: NewsletterSectionKind, { at, place, outcome, cents, supporters, needed }: LetterItem, { language, counted, until, outcomes }: NewsletterTexts): string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone }).format(new Date(at));
  const amount = new Intl.NumberFormat(language, { style: "currency", currency: "EUR", maximumFractionDigits: (cents ?? 0) % 100 ? 2 : 0 }).format((cents ?? 0) / 100);
  const facts: Record<NewsletterSectionKind, readonly (string | null)[]> = {
    ACTIVITIES: [format({ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }), place],
    SUPPORT: [counted(supporters ?? 0, needed ?? 0), until(format({ day: "numeric", month: "long" }))],
    NEW: [needed === null ? null : counted(supporters ?? 0, needed), place],
    DECIDED: [outcome && outcomes[outcome](amount)],
    REALISED: [place],
  };
  return facts[kind].filter(Boolean).join(" · ");
}

/** Where an item is told of whole, on the site. */
export const pathOf = (kind: NewsletterSectionKind, { id }: LetterItem): string => `/${kind === "ACTIVITIES" ? "activiteit" : "initiatief"}/${id}`;

/** What was written in one box: an empty line begins a new paragraph. */
export const paragraphsOf = (words: string): string[] => words.split(/\n\s*\n/u).map((each) => each.trim()).filter(Boolean);
