import { createHash, randomInt } from "node:crypto";
import { post } from "../../../platform/mail.ts";
import { hashToken, newToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { signInMail } from "../sign-in-mail.ts";
import type { Locale } from "../viewer.type.ts";

export interface LinkAsked {
  readonly email: string;
  readonly locale: Locale;
  /** Of the browser that asks: only that one can use the link. */
  readonly browserHash: string;
  readonly siteName: string;
  /** How those who work for the municipality come in, if not by mail. */
  readonly staffWay: string | null;
  readonly linkOf: (token: string) => string | null;
}

const minuteMs = 60_000;
const linkMinutes = 15;
const mostLinks = 3;

/** The code is short, so what is stored of it is bound to its link. */
export function hashCode(tokenHash: string, code: string): string {
  return createHash("sha256").update(`${tokenHash}:${code}`).digest("hex");
}

/** Mails a link and a code, at most three a quarter of an hour to one address; whether the address is known makes no difference. */
export async function sendSignInLink(work: Work, { email, locale, browserHash, siteName, staffWay, linkOf }: LinkAsked): Promise<void> {
  // Two who ask at once for one address must not both find the last place free.
  await work.tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`sign-in ${email}`]);
  const quarterAgo = new Date(work.now.getTime() - linkMinutes * minuteMs);
  const [sent] = (await work.tx.query("select count(*)::int as count from sign_in_links where email = $1 and created_at > $2", [email, quarterAgo])) as [{ count: number }];
  if (sent.count >= mostLinks) return;
  const token = newToken();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const tokenHash = hashToken(token);
  // Addresses of people who never came in are not kept.
  await work.tx.query("delete from sign_in_links where created_at < $1::timestamptz - interval '1 day'", [work.now]);
  await work.tx.query(
    "insert into sign_in_links (token_hash, email, locale, browser_hash, code_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)",
    [tokenHash, email, locale, browserHash, hashCode(tokenHash, code), work.now, new Date(work.now.getTime() + linkMinutes * minuteMs)],
  );
  const mustGoElsewhere = staffWay !== null && (await signsInStrictly(work, email));
  await post(work.run, { to: email, ...signInMail(locale, { siteName, link: linkOf(token), code, staffWay: mustGoElsewhere ? staffWay : null }), source: `sign-in:${tokenHash}` }, work.now);
}

/** Whether whoever has this address works for the municipality, and so has to come in with a second factor. */
export async function signsInStrictly(work: Work, email: string): Promise<boolean> {
  const [found] = (await work.tx.query("select signs_in_strictly(id, $2) as strictly from persons where email = $1", [email, work.now])) as { strictly: boolean }[];
  return found?.strictly ?? false;
}
