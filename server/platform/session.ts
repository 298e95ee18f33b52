import { createHash, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { Statement, type Runner } from "./database/statement.ts";
import type { Device } from "./device.ts";

export interface Session {
  readonly id: string;
  readonly personId: string;
  /** When what the person may do last changed, as a text; empty for never. */
  readonly rights: string;
}
/** How somebody came in. */
export const ways = ["MAIL", "PAPER", "DEMO", "RESIDENT", "ORGANISATION", "STAFF"] as const;
export type Way = (typeof ways)[number];
export interface Entry extends Device {
  readonly way: Way;
}

/** Who works for the municipality decides about money of others, often at a desk that is shared: their sessions end sooner. */
const terms = { usual: { absoluteHours: 30 * 24, idleHours: 14 * 24 }, strict: { absoluteHours: 12, idleHours: 1 } };
/** For the requests that were under way when a token was replaced. */
const formerSeconds = 30;
/** A looked-up session is believed this long by the process that looked; signing out here forgets it at once. */
const believedMs = 2_000;
const mostRemembered = 20_000;

const rightsOf = (person: string) => `coalesce(extract(epoch from ${person}.rights_changed_at)::text, '')`;

const insert = new Statement(
  `insert into sessions (token_hash, person_id, way, browser, system, rights, created_at, seen_at, ends_at, idle)
   select $1, p.id, $3, $4, $5, ${rightsOf("p")}, $6::timestamptz, $6, $6 + make_interval(hours => case when strict then $7 else $8 end::int), make_interval(hours => case when strict then $9 else $10 end::int)
   from persons p, signs_in_strictly(p.id, $6) as strict where p.id = $2`,
);
// Once in a twelfth of the time, and at least hourly, is enough to know who is idle.
const find = new Statement<{ id: string; person_id: string; rights: string; is_stale: boolean; is_unseen: boolean }>(
  `select s.id, s.person_id, ${rightsOf("p")} as rights, ${rightsOf("p")} <> s.rights and s.token_hash = $1 as is_stale, s.seen_at < $2::timestamptz - least(s.idle / 12, interval '1 hour') as is_unseen
   from sessions s join persons p on p.id = s.person_id
   where (s.token_hash = $1 or s.former_hash = $1 and s.former_until > $2) and s.ends_at > $2 and s.seen_at > $2 - s.idle`,
);
const see = new Statement("update sessions set seen_at = $2 where id = $1 and seen_at < $2");
const replace = new Statement<{ id: string }>(
  `update sessions s set token_hash = $3, former_hash = $2, former_until = $4::timestamptz + make_interval(secs => $5::int), rights = ${rightsOf("p")},
     ends_at = case when strict then least(s.ends_at, $4 + make_interval(hours => $6::int)) else s.ends_at end,
     idle = case when strict then make_interval(hours => $7::int) else s.idle end
   from persons p, signs_in_strictly(p.id, $4) as strict where s.id = $1 and p.id = s.person_id and s.token_hash = $2 returning s.id`,
);
const asTheyWere = new Statement<{ id: string }>(
  `select s.id from sessions s join unnest($1::uuid[], $2::text[]) as held (id, rights) on held.id = s.id join persons p on p.id = s.person_id
   where s.ends_at > $3::timestamptz and s.seen_at > $3 - s.idle and ${rightsOf("p")} = held.rights`,
);
const notOver = new Statement<{ id: string }>("select id from sessions where id = any($1::uuid[]) and ends_at > $2::timestamptz and seen_at > $2 - idle");

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Begins a session inside a unit of work; the answer is the token for the cookie, of which only a hash is stored. */
export async function beginSession(run: Runner, personId: string, now: Date, { way, browser, system }: Entry): Promise<string> {
  const token = newToken();
  const { usual, strict } = terms;
  await insert.run(run, [hashToken(token), personId, way, browser, system, now, strict.absoluteHours, usual.absoluteHours, strict.idleHours, usual.idleHours]);
  return token;
}

export interface Sessions {
  find(token: string | undefined, now: Date): Promise<Session | null>;
  /** A new token for a session whose person's rights changed since it got this one; null when it needs none or another request was first. */
  renew(token: string, now: Date): Promise<string | null>;
  /** What was believed of a token is asked anew. */
  forget(token: string): void;
  /** The ids of those that still are, with the same rights. */
  unchangedAmong(sessions: readonly Session[], now: Date): Promise<ReadonlySet<string>>;
  /** The ids of those that still are, whatever their rights have become. */
  lastingAmong(sessions: readonly Session[], now: Date): Promise<ReadonlySet<string>>;
}

/** Opaque sessions, remembered for a moment so that a page with ten requests asks the database once. */
export function createSessions(pool: Pool): Sessions {
  const remembered = new Map<string, { session: Session; isStale: boolean; until: number }>();

  return {
    async find(token, now) {
      if (!token) return null;
      const hash = hashToken(token);
      const known = remembered.get(hash);
      if (known && known.until > now.getTime()) return known.session;
      const [row] = await find.run(pool, [hash, now]);
      remembered.delete(hash);
      if (!row) return null;
      if (row.is_unseen) await see.run(pool, [row.id, now]);
      if (remembered.size >= mostRemembered) remembered.clear();
      const session = { id: row.id, personId: row.person_id, rights: row.rights };
      remembered.set(hash, { session, isStale: row.is_stale, until: now.getTime() + believedMs });
      return session;
    },
    async renew(token, now) {
      const hash = hashToken(token);
      const known = remembered.get(hash);
      if (!known?.isStale) return null;
      remembered.delete(hash);
      const renewed = newToken();
      const [row] = await replace.run(pool, [known.session.id, hash, hashToken(renewed), now, formerSeconds, terms.strict.absoluteHours, terms.strict.idleHours]);
      return row ? renewed : null;
    },
    forget: (token) => void remembered.delete(hashToken(token)),
    async unchangedAmong(sessions, now) {
      const rows = await asTheyWere.run(pool, [sessions.map(({ id }) => id), sessions.map(({ rights }) => rights), now]);
      return new Set(rows.map(({ id }) => id));
    },
    async lastingAmong(sessions, now) {
      const rows = await notOver.run(pool, [sessions.map(({ id }) => id), now]);
      return new Set(rows.map(({ id }) => id));
    },
  };
}
