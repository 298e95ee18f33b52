import { createHash } from "node:crypto";
import { Pool } from "pg";

// Twice the cores; a plan is made once for all parameters; compiling costs more than such short statements take.
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 4, options: "-c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off" });
const names = new Map();

/** A statement by name on the pool or on one of its connections. */
export async function run(text, values, connection = pool) {
  const name = names.get(text) ?? `limit_${names.size}`;
  names.set(text, name);
  return (await connection.query({ name, text, values })).rows[0];
}

export async function inTransaction(work) {
  const connection = await pool.connect();
  try {
    await connection.query("begin");
    const result = await work((text, values) => run(text, values, connection));
    await connection.query("commit");
    return result;
  } catch (error) {
    await connection.query("rollback");
    throw error;
  } finally {
    connection.release();
  }
}

const session = "select person_id from sessions where token_hash = $1 and ends_at > $2 and seen_at > $2 - interval '14 days'";
const believedMs = 2_000;
const remembered = new Map();

/** Who asks, by their cookie: looked up once in two seconds. */
export async function viewerOf({ headers: { cookie } }) {
  const token = cookie && /brink_session=([\w-]+)/.exec(cookie)?.[1];
  if (!token) return null;
  const hash = createHash("sha256").update(token).digest("hex");
  const known = remembered.get(hash);
  if (known && known.until > Date.now()) return known.viewer;
  const row = await run(session, [hash, new Date()]);
  if (row) remembered.set(hash, { viewer: row.person_id, until: Date.now() + believedMs });
  return row?.person_id ?? null;
}
