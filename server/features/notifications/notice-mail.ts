import type { Locale } from "../members/viewer.type.ts";
import { en } from "./mail-texts/en.ts";
import { nl } from "./mail-texts/nl.ts";
import type { NoticeTexts } from "./mail-texts/notice-texts.ts";
import { uk } from "./mail-texts/uk.ts";
import type { MailedNotice } from "./notice-kinds.ts";

export interface NoticeMail {
  readonly kind: MailedNotice;
  readonly name: string;
  /** What the initiative or the group is called. */
  readonly about: string;
  /** The reason, where one was given. */
  readonly text: string | null;
  /** Null where the site's own address is not known. */
  readonly link: string | null;
  readonly siteName: string;
}

const texts: Record<Locale, NoticeTexts> = { NL: nl, EN: en, UK: uk };

export function noticeMail(locale: Locale, { kind, name, about, text, link, siteName }: NoticeMail): { subject: string; body: string } {
  const { greeting, read, onSite, reason, kinds } = texts[locale];
  const [subject, body] = kinds[kind];
  const lines = [greeting(name), body(about), ...(text ? [reason(text)] : []), link ? read(link) : onSite(siteName)];
  return { subject: subject(about).replace(/\s+/gu, " "), body: `${lines.join("\n\n")}\n` };
}
