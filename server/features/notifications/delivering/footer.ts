import type { Locale } from "../../members/viewer.type.ts";
import type { Letter } from "../mail/mail-of.ts";
import { footers } from "../mail-texts/footers.ts";
import type { Site } from "./site.ts";

/** Below a mail to somebody with an account: why it came, where to set what comes, and how to stop it. */
export function footerOf(locale: Locale, { siteName, publicUrl }: Site, unsubscribe: string | null): NonNullable<Letter["footer"]> {
  const { why, settings, stop } = footers[locale];
  return {
    why: why(siteName),
    links: [...(publicUrl ? [{ label: settings, href: `${publicUrl}/mijn/berichten` }] : []), ...(unsubscribe ? [{ label: stop, href: unsubscribe }] : [])],
  };
}
