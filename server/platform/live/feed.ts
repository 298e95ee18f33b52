import { randomUUID } from "node:crypto";
import { Client, type Pool } from "pg";
import { Statement } from "../database/statement.ts";
import type { Log } from "../log.ts";
import type { Bump } from "../outbox.ts";

const channel = "brink_topics";
/** How long wake-ups for other processes are gathered: a NOTIFY takes a lock at commit, so one for each vote would halve the votes. */
const gatherMs = 50;
const sweepMs = 3_000;

const latest = new Statement<Bump>("select topic, last as sequence from topics where topic = any($1)");

export interface Feed {
  /** Tells what this process committed: its own listeners now, other processes shortly. */
  told(bumps: readonly Bump[]): void;
  /** Calls `wake` with the sequence whenever it rises; at least once, never with content. Returns how to stop. */
  listen(topic: string, wake: (sequence: number) => void): () => void;
  lastOf(topic: string): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Wakes who listens to a topic. A wake-up can be lost (a connection that broke): every sweep compares the topics that are listened to
 * with what was last told, and a sequence without gaps makes that exact.
 */
export async function startFeed(pool: Pool, url: string, log: Log): Promise<Feed> {
  const process = randomUUID();
  const listeners = new Map<string, Set<(sequence: number) => void>>();
  const woken = new Map<string, number>();
  let gathered = new Map<string, number>();
  let gathering: NodeJS.Timeout | undefined;
  let stopped = false;
  let listener = await connect();
  const sweeping = setInterval(() => void sweep().catch((error: unknown) => log.warn({ err: error }, "sweep failed")), sweepMs);

  function wake({ topic, sequence }: Bump): void {
    const waiting = listeners.get(topic);
    if (!waiting || (woken.get(topic) ?? 0) >= sequence) return;
    woken.set(topic, sequence);
    for (const each of waiting) each(sequence);
  }

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: url, application_name: "brink-live", keepAlive: true });
    client.on("notification", ({ payload }) => {
      const told = JSON.parse(payload ?? "{}") as { from?: string; bumps?: [string, number][] };
      if (told.from !== process) for (const [topic, sequence] of told.bumps ?? []) wake({ topic, sequence });
    });
    client.on("error", (error) => {
      log.warn({ err: error }, "the live connection broke");
      void reconnect();
    });
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    return client;
  }

  async function reconnect(): Promise<void> {
    if (stopped) return;
    await listener.end().catch(() => undefined);
    try {
      listener = await connect();
      await sweep();
    } catch {
      setTimeout(() => void reconnect(), 1_000).unref();
    }
  }

  async function sweep(): Promise<void> {
    const topics = [...listeners.keys()];
    if (topics.length) for (const bump of await latest.run(pool, [topics])) wake(bump);
  }

  async function notify(): Promise<void> {
    const bumps = [...gathered];
    gathered = new Map();
    gathering = undefined;
    // A payload holds 8,000 bytes; a topic with its number is below 80.
    for (let at = 0; at < bumps.length; at += 80) {
      await pool.query(`select pg_notify('${channel}', $1)`, [JSON.stringify({ from: process, bumps: bumps.slice(at, at + 80) })]);
    }
  }

  return {
    told(bumps) {
      for (const bump of bumps) {
        wake(bump);
        gathered.set(bump.topic, Math.max(bump.sequence, gathered.get(bump.topic) ?? 0));
      }
      if (gathered.size) gathering ??= setTimeout(() => void notify().catch((error: unknown) => log.warn({ err: error }, "notify failed")), gatherMs);
    },
    listen(topic, wakeUp) {
      const waiting = listeners.get(topic) ?? new Set();
      listeners.set(topic, waiting.add(wakeUp));
      return () => {
        waiting.delete(wakeUp);
        if (waiting.size) return;
        listeners.delete(topic);
        woken.delete(topic);
      };
    },
    lastOf: async (topic) => (await latest.run(pool, [[topic]]))[0]?.sequence ?? 0,
    async stop() {
      stopped = true;
      clearInterval(sweeping);
      clearTimeout(gathering);
      await listener.end().catch(() => undefined);
    },
  };
}
