import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** What a code confirms. */
export type Purpose = "ERASE" | "EMAIL";

const minuteMs = 60_000;
const codeMinutes = 15;
const mostAttempts = 5;
/** So many codes with less than an hour between them. */
const mostTimes = 5;

// Six digits are few, so what is stored is of use for nothing else.
const hashOf = (personId: string, purpose: Purpose, code: string): string => createHash("sha256").update(`${personId}:${purpose}:${code}`).digest("hex");

/** Makes a code of six digits for whoever asks, which replaces the one before. `email` is where it will be sent. Throws TOO_MANY. */
export async function makeCode(work: Work, purpose: Purpose, email: string): Promise<string> {
  const person = work.person();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const made = (await work.tx.query(
    `insert into account_codes as c (person_id, purpose, email, code_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, purpose) do update set email = $3, code_hash = $4, attempts = 0, created_at = $5, expires_at = $6,
       times = case when c.created_at > $5::timestamptz - interval '1 hour' then c.times + 1 else 1 end
     where c.times < $7 or c.created_at <= $5::timestamptz - interval '1 hour' returning c.times`,
    [person, purpose, email, hashOf(person, purpose, code), work.now, new Date(work.now.getTime() + codeMinutes * minuteMs), mostTimes],
  )) as unknown[];
  if (!made.length) throw new Refused("TOO_MANY");
  return code;
}

export type Confirmed = { readonly email: string; readonly reason: null } | { readonly email: null; readonly reason: RefusalReason };

/** Takes a code once. Answers what went wrong instead of throwing, because a wrong one has to be counted. */
export async function takeCode(work: Work, purpose: Purpose, typed: string): Promise<Confirmed> {
  const person = work.person();
  // Locked against guesses made side by side.
  const [code] = (await work.tx.query(
    `select email, code_hash as "codeHash", attempts from account_codes where person_id = $1 and purpose = $2 and expires_at > $3 for update`, [person, purpose, work.now],
  )) as { email: string; codeHash: string; attempts: number }[];
  if (!code || code.attempts >= mostAttempts) return { email: null, reason: "CODE_EXPIRED" };
  const isRight = timingSafeEqual(Buffer.from(hashOf(person, purpose, typed.replace(/\s/gu, ""))), Buffer.from(code.codeHash));
  if (!isRight) {
    await work.tx.query("update account_codes set attempts = attempts + 1 where person_id = $1 and purpose = $2", [person, purpose]);
    return { email: null, reason: "WRONG_CODE" };
  }
  await work.tx.query("update account_codes set expires_at = $3 where person_id = $1 and purpose = $2", [person, purpose, work.now]);
  return { email: code.email, reason: null };
}
