import type { Locale } from "../members/viewer.type.ts";
import { type Block, button, text as paragraph } from "./mail/blocks.ts";
import { type Letter, mailOf } from "./mail/mail-of.ts";
import { en } from "./mail-texts/en.ts";
import { greetings } from "./mail-texts/greetings.ts";
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
  readonly footer?: Letter["footer"];
}

const texts: Record<Locale, NoticeTexts> = { NL: nl, EN: en, UK: uk };

export function noticeMail(locale: Locale, { kind, name, about, text, link, siteName, footer }: NoticeMail): ReturnType<typeof mailOf> {
  const { read, onSite, reason, kinds } = texts[locale];
  const [subject, body] = kinds[kind];
  const blocks: readonly Block[] = [paragraph(greetings[locale](name)), paragraph(body(about)), ...(text ? [paragraph(reason(text))] : []), link ? button(read, link) : paragraph(onSite(siteName))];
  return mailOf({ locale, siteName, subject: subject(about), preheader: body(about), blocks, ...(footer && { footer }) });
}

/** What happened, in one line. */
export function noticeSubject(locale: Locale, kind: MailedNotice, about: string): string {
  return texts[locale].kinds[kind][0](about);
}
