import type { Pool } from "pg";
import type { Config } from "../../config.ts";
import { limitActs } from "../../limits.ts";
import type { Allowances } from "../../platform/allowance.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Log } from "../../platform/log.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { type MailDoor, openMailDoor } from "./incoming/mail-door.ts";
import { receiver } from "./incoming/receive.ts";

interface MailInDependencies {
  readonly config: Pick<Config, "host" | "mailIn">;
  readonly keys: Keys;
  readonly pool: Pool;
  readonly allowances: Allowances;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly log: Log;
}

/** Opens the door for mail where one is configured. */
export async function startMailIn({ config: { host, mailIn }, keys, pool, allowances, transact, now, log }: MailInDependencies): Promise<MailDoor | null> {
  if (!mailIn) return null;
  const personOf = async (email: string): Promise<string | null> => (await pool.query<{ id: string }>("select id from persons where email = $1", [email])).rows[0]?.id ?? null;
  return openMailDoor({ host, ...mailIn, log, ...receiver({ keys, domain: mailIn.domain, transact, limit: limitActs(allowances, pool), personOf, now }) });
}
