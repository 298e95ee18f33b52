import type { Pool } from "pg";
import type { Log } from "./log.ts";

const firstMs = 5 * 60_000;
const dayMs = 86_400_000;
/** Any number: it says "a process is at the daily work" in a place of its own among the advisory locks. */
const atWork = 4_020_003;

export interface Daily {
  /** Ends after the step at hand. */
  stop(): Promise<void>;
}

/** Does work some minutes after the start and once a day from there. The signal says that it should end before its next step. */
export function startDaily(work: (signal: AbortSignal) => Promise<unknown>, pool: Pool, log: Log): Daily {
  const ending = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const turn = (): void => void (running = alone(pool, () => work(ending.signal)).catch(tell));
  const tell = (error: unknown): void => void (ending.signal.aborted || log.error({ err: error }, "the daily work failed"));
  let timer = setTimeout(() => {
    turn();
    timer = setInterval(turn, dayMs);
  }, firstMs);
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}

/** Does work in one of several processes; in the others it answers undefined, while that one is at it. */
export async function alone<T>(pool: Pool, work: () => Promise<T>): Promise<T | undefined> {
  // The lock is held by a connection, so it ends with its process, however that ends.
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [atWork]);
    if (!rows[0]?.mine) return undefined;
    return await work().finally(() => client.query("select pg_advisory_unlock($1)", [atWork]));
  } finally {
    client.release();
  }
}
