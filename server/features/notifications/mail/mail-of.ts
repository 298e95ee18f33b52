import type { Locale } from "../../members/viewer.type.ts";
import type { Block, MailLink } from "./blocks.ts";
import { htmlOf } from "./html.ts";
import { textOf } from "./text.ts";

export interface Letter {
  readonly locale: Locale;
  readonly siteName: string;
  readonly subject: string;
  /** What mail programs show beside the subject in a list; without it the first words of the mail. */
  readonly preheader?: string | null;
  readonly blocks: readonly Block[];
  readonly footer?: {
    /** Why somebody gets this mail. */
    readonly why?: string | null;
    readonly links?: readonly MailLink[];
  };
}

/** What a mail looks like: as plain text and as HTML that says the same. Its subject is one line, whatever people called their plan. */
export function mailOf(letter: Letter): { subject: string; body: string; html: string } {
  const oneLine = { ...letter, subject: letter.subject.replace(/\s+/gu, " ").trim() };
  return { subject: oneLine.subject, body: textOf(oneLine), html: htmlOf(oneLine) };
}
