import type { Mail } from "../../platform/mail.ts";
import type { Locale } from "../members/viewer.type.ts";
import type { Site } from "../notifications/delivering/site.ts";
import { type Block, button, heading, items, text } from "../notifications/mail/blocks.ts";
import { mailOf } from "../notifications/mail/mail-of.ts";
import { unsubscribeAddress } from "../notifications/unsubscribe-token.ts";
import type { Letter } from "./letter.ts";
import { factsOf, paragraphsOf, pathOf } from "./lines.ts";
import { newsletterTexts } from "./texts.ts";

export interface MailedSite extends Site {
  readonly municipality: string;
}
interface Reader {
  readonly id: string;
  readonly locale: Locale;
}

/** A newsletter as one person gets it, with the way to say no to the next one. */
export function newsletterMail(letter: Letter, { id, locale }: Reader, { siteName, municipality, publicUrl, keys }: MailedSite): Omit<Mail, "to" | "source"> {
  const texts = newsletterTexts[locale];
  const linked = (path: string) => publicUrl && `${publicUrl}${path}`;
  const page = linked(`/nieuwsbrief/${letter.id}`);
  const told = letter.sections.flatMap(({ kind, items: all }): Block[] => [
    heading(texts.sections[kind]),
    items(all.map((item) => ({ title: item.title, text: item.text, when: factsOf(kind, item, texts), href: linked(pathOf(kind, item)) }))),
  ]);
  const blocks = [...paragraphsOf(letter.words).map(text), ...told, ...(page ? [button(texts.read, page)] : [])];
  const unsubscribe = unsubscribeAddress({ publicUrl, keys }, id, "WIJK");
  const footer = { why: `${texts.from(letter.wijk, municipality)}\n${texts.why(letter.wijk, siteName)}`, links: unsubscribe ? [{ label: texts.unsubscribe, href: unsubscribe }] : [] };
  return { ...mailOf({ locale, siteName, subject: letter.title, preheader: paragraphsOf(letter.words)[0] ?? null, blocks, footer }), kind: "BULK", ...(unsubscribe && { unsubscribe }) };
}
