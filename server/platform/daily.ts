import type { Pool } from "pg";
import type { Log } from "./log.ts";

/** Work that comes back by itself, in one process at a time. */
export interface Rhythm {
  readonly called: string;
  readonly firstMs: number;
  readonly everyMs: number;
  /** Any number: it says "a process is at this work" in a place of its own among the advisory locks. */
  readonly place: number;
}
export const daily: Rhythm = { called: "the daily work", firstMs: 5 * 60_000, everyMs: 86_400_000, place: 4_020_003 };
/** For what ends at an hour that people were told. */
export const often: Rhythm = { called: "the work of every five minutes", firstMs: 60_000, everyMs: 5 * 60_000, place: 4_020_004 };

/** For what others keep, and is looked up by the hour: it may take long, and nothing waits for it. */
export const elsewhere: Rhythm = { called: "the reading of feeds", firstMs: 60_000, everyMs: 5 * 60_000, place: 4_020_025 };

/** For what goes to many, a batch at a time: somebody looks on while it does. */
export const posting: Rhythm = { called: "the posting of newsletters", firstMs: 15_000, everyMs: 15_000, place: 4_020_031 };

export interface Regular {
  /** Ends after the step at hand. */
  stop(): Promise<void>;
}

/** Does work some time after the start and again and again from there. The signal says that it should end before its next step. */
export function startRegular({ called, firstMs, everyMs, place }: Rhythm, work: (signal: AbortSignal) => Promise<unknown>, pool: Pool, log: Log): Regular {
  const ending = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const turn = (): void => void (running = alone(pool, () => work(ending.signal), place).catch(tell));
  const tell = (error: unknown): void => void (ending.signal.aborted || log.error({ err: error }, `${called} failed`));
  let timer = setTimeout(() => {
    turn();
    timer = setInterval(turn, everyMs);
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
export async function alone<T>(pool: Pool, work: () => Promise<T>, place = daily.place): Promise<T | undefined> {
  // The lock is held by a connection, so it ends with its process, however that ends.
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [place]);
    if (!rows[0]?.mine) return undefined;
    return await work().finally(() => client.query("select pg_advisory_unlock($1)", [place]));
  } finally {
    client.release();
  }
}
