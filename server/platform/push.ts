import { createECDH } from "node:crypto";
import { Statement, type Runner } from "./database/statement.ts";
import type { Keys } from "./keys.ts";

export interface Push {
  readonly personId: string;
  /** What it tells of; the same is never pushed twice. It does not leave the house. */
  readonly source: string;
}

const give = new Statement("insert into pushes (subscription_id, source, created_at, next_attempt_at) select s.id, $2, $3, $3 from push_subscriptions s where s.person_id = $1 on conflict do nothing");

/** Has each browser of a person told, after the commit, that there is news: not what. One that is still to be told is told once. */
export async function push(run: Runner, { personId, source }: Push, now: Date): Promise<void> {
  await give.run(run, [personId, source, now]);
}

const giveAll = new Statement("insert into pushes (subscription_id, source, created_at, next_attempt_at) select s.id, p.source, $3, $3 from unnest($1::uuid[], $2::text[]) p (person_id, source) join push_subscriptions s using (person_id) on conflict do nothing");

/** As push, for many at once in one statement. */
export async function pushAll(run: Runner, pushes: readonly Push[], now: Date): Promise<void> {
  if (pushes.length) await giveAll.run(run, [pushes.map(({ personId }) => personId), pushes.map(({ source }) => source), now]);
}

/** The pair by which push services know us (VAPID, RFC 8292), in base64url. It follows from the secret, so that all processes have the same. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export function pushKeysOf(keys: Keys): PushKeys {
  const pair = createECDH("prime256v1");
  // One in four thousand million texts is no number within the curve's order: then the next is.
  for (let attempt = 1; ; attempt += 1) {
    const number = Buffer.from(keys.seal("push", `key ${attempt}`), "hex");
    try {
      pair.setPrivateKey(number);
      return { publicKey: pair.getPublicKey("base64url"), privateKey: number.toString("base64url") };
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}
