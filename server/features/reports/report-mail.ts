import type { Locale } from "../members/viewer.type.ts";
import { en } from "./mail-texts/en.ts";
import { nl } from "./mail-texts/nl.ts";
import type { ReportMailKind, ReportTexts } from "./mail-texts/report-texts.ts";
import { uk } from "./mail-texts/uk.ts";

export interface ReportMail {
  readonly kind: ReportMailKind;
  readonly name: string;
  /** What is reported is called; empty where it is gone. */
  readonly title: string;
  /** To the report itself, without signing in; null where the site's own address is not known. */
  readonly link: string | null;
  readonly siteName: string;
}

const texts: Readonly<Record<Locale, ReportTexts>> = { NL: nl, EN: en, UK: uk };

/** In plain text: what happened with a report of who has no account, and the link to it. */
export function reportMail(locale: Locale, { kind, name, title, link, siteName }: ReportMail): { subject: string; body: string } {
  const { greeting, gone, onSite, kinds } = texts[locale];
  const [subject, body, follow] = kinds[kind];
  return { subject, body: `${[greeting(name), body(title || gone), link ? `${follow}\n${link}` : onSite(siteName)].join("\n\n")}\n` };
}
