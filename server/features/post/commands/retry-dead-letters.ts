import { type DeadLetterKind, deadLetterKinds } from "#shared/post/dead-letters.ts";
import { always, guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { retryForwarding } from "../../cases/commands/retry-forwarding.ts";
import { mayRetry } from "../dead-letter.policy.ts";

const demand = guard("persons", always, mayRetry);
const mostAtOnce = 5_000;

/** Over given-up rows, of which $1 is one or null for all; $2 is now. Each answers with a row for what is tried again. */
const again: Readonly<Record<Exclude<DeadLetterKind, "FORWARDING">, string>> = {
  MAIL: `update mails set given_up_at = null, tried_since = null, attempts = 0, fault = null, last_error = null, next_attempt_at = $2
    where id in (select id from mails where given_up_at is not null and fault is distinct from 'NOT_WANTED' and ($1::text is null or id::text = $1) order by given_up_at limit ${mostAtOnce} for update skip locked) returning id`,
  // One of each browser: it says the same as all.
  PUSH: `with gone as (delete from pushes where given_up_at is not null and ($1::text is null or id::text = $1) returning id, subscription_id),
      anew as (insert into pushes (subscription_id, source, created_at, next_attempt_at) select subscription_id, 'again:' || min(id::text), $2, $2 from gone group by subscription_id on conflict do nothing)
    select id from gone`,
  REACTION: `update outbox set given_up_at = null, awaits_reaction = true, attempts = 0, last_error = null, next_attempt_at = $2
    where id in (select id from outbox where given_up_at is not null and ($1::text is null or id::text = $1) order by id limit ${mostAtOnce} for update skip locked) returning id`,
};

/** Has one tried again. Throws NOT_ALLOWED, and NOTHING_WAITING when it is not given up any more. */
export async function retryDeadLetter(work: Work, id: string): Promise<number> {
  const [kind, key] = id.split(":");
  const isId = /^[\da-f-]{1,36}$/iu.test(key ?? "");
  return retry(work, (isId && deadLetterKinds.find((each) => each === kind)) || null, key ?? "");
}

/** Has all of a kind tried again, at most five thousand at a time. Throws NOT_ALLOWED, NOTHING_WAITING. */
export async function retryDeadLetters(work: Work, kind: DeadLetterKind): Promise<number> {
  return retry(work, kind, null);
}

async function retry(work: Work, kind: DeadLetterKind | null, key: string | null): Promise<number> {
  const person = work.person();
  if (kind) work.audit({ act: "DeadLettersRetried", subject: ["deadLetter", key === null ? kind : `${kind}:${key}`] });
  await demand(work, person);
  const found = kind === null ? 0 : kind === "FORWARDING" ? await forwardings(work, key) : ((await work.run.query({ text: again[kind], values: [key, work.now] })).rows).length;
  if (found === 0) throw new Refused("NOTHING_WAITING");
  return found;
}

async function forwardings(work: Work, key: string | null): Promise<number> {
  const failed = (await work.tx.query("select initiative_id as id from forwardings where state = 'FAILED' and ($1::text is null or initiative_id::text = $1) order by initiative_id", [key])) as { id: string }[];
  for (const { id } of failed) await retryForwarding(work, id);
  return failed.length;
}
