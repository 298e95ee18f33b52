import { timingSafeEqual } from "node:crypto";
import type { Device } from "../../../platform/device.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { nameFromEmail } from "#shared/members/email-address.ts";
import type { Locale } from "../viewer.type.ts";
import { enter } from "./enter.ts";
import { hashCode, signsInStrictly } from "./send-sign-in-link.ts";

export interface Visitor extends Device {
  readonly browserHash: string | null;
  /** How those who work for the municipality come in, if not by mail. */
  readonly staffWay: string | null;
}
type Reason = "OTHER_BROWSER" | "LINK_EXPIRED" | "WRONG_CODE" | "USE_STAFF_WAY";
// These answer what went wrong instead of throwing, because a wrong code has to be counted.
export type SignedIn = { readonly session: string } | { readonly session: null; readonly reason: Reason };

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

/** Signs in by the link of a mail: once, and only in the browser that asked for it. */
export async function signInByLink(work: Work, token: string, visitor: Visitor): Promise<SignedIn> {
  // Locked against a second click.
  const [link] = (await work.tx.query(
    `select ${columns} from sign_in_links where token_hash = $1 and used_at is null and expires_at > $2 for update`, [hashToken(token), work.now],
  )) as Link[];
  if (!link) return refused(work, "LINK_EXPIRED");
  if (link.browserHash !== visitor.browserHash) return refused(work, "OTHER_BROWSER");
  return signIn(work, link, visitor);
}

/** Signs in by the code of the newest mail that this browser asked for. */
export async function signInByCode(work: Work, code: string, visitor: Visitor): Promise<SignedIn> {
  // Locked against guesses made side by side.
  const [link] = (await work.tx.query(
    `select ${columns} from sign_in_links where browser_hash = $1 and used_at is null and expires_at > $2 order by created_at desc limit 1 for update`,
    [visitor.browserHash, work.now],
  )) as Link[];
  if (!link || link.attempts >= mostAttempts) return refused(work, "LINK_EXPIRED");
  if (timingSafeEqual(Buffer.from(hashCode(link.tokenHash, code)), Buffer.from(link.codeHash))) return signIn(work, link, visitor);
  await work.tx.query("update sign_in_links set attempts = attempts + 1 where token_hash = $1", [link.tokenHash]);
  return refused(work, "WRONG_CODE");
}

function refused(work: Work, reason: Reason): SignedIn {
  work.audit({ act: "SignedIn", outcome: reason, facts: { way: "MAIL" } });
  return { session: null, reason };
}

async function signIn(work: Work, { tokenHash, email, locale }: Link, { browser, system, staffWay }: Visitor): Promise<SignedIn> {
  await work.tx.query("update sign_in_links set used_at = $2 where token_hash = $1", [tokenHash, work.now]);
  // The role may have come after the mail.
  if (staffWay !== null && (await signsInStrictly(work, email))) return refused(work, "USE_STAFF_WAY");
  await work.tx.query("insert into persons (email, name, locale, created_at) values ($1, $2, $3, $4) on conflict (email) do nothing", [
    email, nameFromEmail(email), locale, work.now,
  ]);
  const [person] = (await work.tx.query("select id from persons where email = $1", [email])) as [{ id: string }];
  return { session: await enter(work, person.id, { way: "MAIL", browser, system }) };
}
