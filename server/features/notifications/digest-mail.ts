import { timeZone } from "#shared/calendar/local-time.ts";
import { groupOf, noticeGroups } from "#shared/notifications/kinds.ts";
import type { Locale } from "../members/viewer.type.ts";
import { placeSubject } from "../registrations/registration-mail.ts";
import { type Site, pageOf } from "./delivering/site.ts";
import type { Waiting } from "./delivering/waiting.ts";
import { type Block, type MailLink, button, heading, items, text } from "./mail/blocks.ts";
import { mailOf } from "./mail/mail-of.ts";
import { digestTexts } from "./mail-texts/digests.ts";
import { greetings } from "./mail-texts/greetings.ts";
import { noticeSubject } from "./notice-mail.ts";
import { isPlaceNotice } from "./delivering/write-mails.ts";

export interface Digest {
  readonly from: Date;
  readonly until: Date;
  /** At least one, the oldest first. */
  readonly notices: readonly Waiting[];
}

const mostItems = 100;
const tongue = { NL: "nl-NL", EN: "en-GB", UK: "uk-UA" } as const;

/** What was gathered for somebody, by what it is about, with the window that it covers. */
export function digestMail(locale: Locale, { from, until, notices }: Digest, name: string, site: Site, footer: { readonly why?: string | null; readonly links?: readonly MailLink[] }): ReturnType<typeof mailOf> {
  const { subject, window, more, look, groups } = digestTexts[locale];
  const moment = (at: Date) => new Intl.DateTimeFormat(tongue[locale], { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  const shown = notices.slice(0, mostItems);
  const chapters = noticeGroups.flatMap((group): Block[] => {
    const own = shown.filter(({ kind }) => groupOf(kind) === group);
    return own.length ? [heading(groups[group]), items(own.map((notice) => ({ title: titleOf(locale, notice), text: notice.text, when: moment(notice.createdAt), href: pageOf(site, notice) })))] : [];
  });
  const rest = notices.length - shown.length;
  const page = site.publicUrl && `${site.publicUrl}/mijn`;
  const blocks = [text(greetings[locale](name)), text(window(moment(from), moment(until))), ...chapters, ...(rest ? [text(more(rest))] : []), ...(page ? [button(look, page)] : [])];
  return mailOf({ locale, siteName: site.siteName, subject: subject(notices.length, site.siteName), preheader: notices.slice(0, 3).map((notice) => titleOf(locale, notice)).join(" · "), blocks, footer });
}

function titleOf(locale: Locale, { kind, about }: Waiting): string {
  return isPlaceNotice(kind) ? placeSubject(locale, kind, about) : noticeSubject(locale, kind, about);
}
