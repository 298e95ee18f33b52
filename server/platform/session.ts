import { createHash, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { Statement, type Runner } from "./database/statement.ts";

export interface Session {
  /** SHA-256 of the token: what is stored cannot be used to sign in. */
  readonly hash: string;
  readonly personId: string;
}

const absoluteDays = 30;
const idleDays = 14;
const dayMs = 86_400_000;
/** A looked-up session is believed this long by the process that looked; ending one here forgets it at once. */
const believedMs = 2_000;
const mostRemembered = 20_000;

const insert = new Statement("insert into sessions (token_hash, person_id, created_at, seen_at, ends_at) values ($1, $2, $3, $3, $4)");
const find = new Statement<{ person_id: string; seen_at: Date }>(
  "select person_id, seen_at from sessions where token_hash = $1 and ends_at > $2 and seen_at > $2 - make_interval(days => $3::int)",
);
const see = new Statement("update sessions set seen_at = $2 where token_hash = $1");
const remove = new Statement("delete from sessions where token_hash = $1");
const alive = new Statement<{ token_hash: string }>("select token_hash from sessions where token_hash = any($1) and ends_at > $2");

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Begins a session inside a unit of work; the answer is the token for the cookie. */
export async function beginSession(run: Runner, personId: string, now: Date): Promise<string> {
  const token = newToken();
  await insert.run(run, [hashToken(token), personId, now, new Date(now.getTime() + absoluteDays * dayMs)]);
  return token;
}

export interface Sessions {
  find(token: string | undefined, now: Date): Promise<Session | null>;
  end(token: string): Promise<void>;
  aliveAmong(sessions: readonly Session[], now: Date): Promise<ReadonlySet<string>>;
}

/** Opaque sessions, remembered for a moment so that a page with ten requests asks the database once. */
export function createSessions(pool: Pool): Sessions {
  const remembered = new Map<string, { session: Session; until: number }>();

  return {
    async find(token, now) {
      if (!token) return null;
      const hash = hashToken(token);
      const known = remembered.get(hash);
      if (known && known.until > now.getTime()) return known.session;
      const [row] = await find.run(pool, [hash, now, idleDays]);
      remembered.delete(hash);
      if (!row) return null;
      // Once an hour is enough to know who is idle.
      if (now.getTime() - row.seen_at.getTime() > 3_600_000) await see.run(pool, [hash, now]);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(hash, { session: { hash, personId: row.person_id }, until: now.getTime() + believedMs });
      return { hash, personId: row.person_id };
    },
    async end(token) {
      const hash = hashToken(token);
      await remove.run(pool, [hash]);
      remembered.delete(hash);
    },
    async aliveAmong(sessions, now) {
      const rows = await alive.run(pool, [sessions.map((session) => session.hash), now]);
      return new Set(rows.map((row) => row.token_hash));
    },
  };
}
