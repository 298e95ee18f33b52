import { timeZone } from "#shared/calendar/local-time.ts";
import type { PlaceNotice } from "#shared/calendar/places.ts";
import type { Locale } from "../members/viewer.type.ts";
import { button, facts, text } from "../notifications/mail/blocks.ts";
import { type Letter, mailOf } from "../notifications/mail/mail-of.ts";
import { en } from "./mail-texts/en.ts";
import { nl } from "./mail-texts/nl.ts";
import type { RegistrationTexts } from "./mail-texts/registration-texts.ts";
import { uk } from "./mail-texts/uk.ts";

/** What somebody is told about their registration; CONFIRM asks who has no account whether it was really them. */
export type RegistrationMailKind = PlaceNotice | "CONFIRM";

export interface RegistrationMail {
  readonly kind: RegistrationMailKind;
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly party: number;
  readonly acceptBy: Date | null;
  /** To the registration itself, without signing in; null where the site's own address is not known. */
  readonly link: string | null;
  readonly siteName: string;
  readonly footer?: Letter["footer"];
}

const texts: Readonly<Record<Locale, RegistrationTexts>> = { NL: nl, EN: en, UK: uk };
const tongue = { NL: "nl-NL", EN: "en-GB", UK: "uk-UA" } as const;

/** What happened, when and where it is, and one link to answer or to cancel by. */
export function registrationMail(locale: Locale, { kind, name, title, place, startsAt, party, acceptBy, link, siteName, footer }: RegistrationMail): ReturnType<typeof mailOf> {
  const { greeting, when, where, people, follow, onSite, kinds } = texts[locale];
  const [subject, body, towards] = kinds[kind];
  const moment = (at: Date) => new Intl.DateTimeFormat(tongue[locale], { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  const said = body(title, acceptBy ? moment(acceptBy) : "");
  const [label, what] = follow[towards];
  const blocks = [text(greeting(name)), text(said), facts([when, moment(startsAt)], [where, place], ...(party > 1 ? [[people, String(party)] as const] : [])), link ? button(label, link, what) : text(onSite(siteName))];
  return mailOf({ locale, siteName, subject: subject(title), preheader: said, blocks, ...(footer && { footer }) });
}

/** What happened, in one line. */
export function placeSubject(locale: Locale, kind: PlaceNotice, title: string): string {
  return texts[locale].kinds[kind][0](title);
}
