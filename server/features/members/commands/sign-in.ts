import { timingSafeEqual } from "node:crypto";
import { beginSession, hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { nameFromEmail } from "../email-address.ts";
import type { Locale } from "../viewer.type.ts";
import { hashCode } from "./send-sign-in-link.ts";

// These answer what went wrong instead of throwing, because a wrong code has to be counted.
export type SignedIn = { readonly session: string } | { readonly session: null; readonly reason: "OTHER_BROWSER" | "LINK_EXPIRED" | "WRONG_CODE" };

interface Link {
  readonly tokenHash: string;
  readonly email: string;
  readonly locale: Locale;
  readonly browserHash: string;
  readonly codeHash: string;
  readonly attempts: number;
}

const columns = `token_hash as "tokenHash", email, locale, browser_hash as "browserHash", code_hash as "codeHash", attempts`;
const mostAttempts = 5;
const expired: SignedIn = { session: null, reason: "LINK_EXPIRED" };

/** Signs in by the link of a mail: once, and only in the browser that asked for it. */
export async function signInByLink(work: Work, token: string, browserHash: string | null): Promise<SignedIn> {
  // Locked against a second click.
  const [link] = (await work.tx.query(
    `select ${columns} from sign_in_links where token_hash = $1 and used_at is null and expires_at > $2 for update`, [hashToken(token), work.now],
  )) as Link[];
  if (!link) return expired;
  if (link.browserHash !== browserHash) return { session: null, reason: "OTHER_BROWSER" };
  return { session: await signIn(work, link) };
}

/** Signs in by the code of the newest mail that this browser asked for. */
export async function signInByCode(work: Work, code: string, browserHash: string | null): Promise<SignedIn> {
  // Locked against guesses made side by side.
  const [link] = (await work.tx.query(
    `select ${columns} from sign_in_links where browser_hash = $1 and used_at is null and expires_at > $2 order by created_at desc limit 1 for update`,
    [browserHash, work.now],
  )) as Link[];
  if (!link || link.attempts >= mostAttempts) return expired;
  if (timingSafeEqual(Buffer.from(hashCode(link.tokenHash, code)), Buffer.from(link.codeHash))) return { session: await signIn(work, link) };
  await work.tx.query("update sign_in_links set attempts = attempts + 1 where token_hash = $1", [link.tokenHash]);
  return { session: null, reason: "WRONG_CODE" };
}

async function signIn(work: Work, { tokenHash, email, locale }: Link): Promise<string> {
  await work.tx.query("update sign_in_links set used_at = $2 where token_hash = $1", [tokenHash, work.now]);
  await work.tx.query("insert into persons (email, name, locale, created_at) values ($1, $2, $3, $4) on conflict (email) do nothing", [
    email, nameFromEmail(email), locale, work.now,
  ]);
  const [person] = (await work.tx.query("select id from persons where email = $1", [email])) as [{ id: string }];
  return beginSession(work.run, person.id, work.now);
}
