import type { Pool } from "pg";
import { type Log, describeError } from "./log.ts";
import type { Command, Transact, Work } from "./unit-of-work.ts";
import { type Worker, startWorker } from "./worker.ts";

export interface Happened {
  /** The outbox row: what makes a reaction idempotent. */
  readonly id: number;
  readonly type: string;
  readonly ids: Readonly<Record<string, string>>;
}
export type Reaction = (work: Work, happened: Happened) => Promise<void>;
export type Reactions = Readonly<Record<string, Reaction>>;

const idleMs = 5_000;
const mostAttempts = 10;

/** Runs what must follow on an event, each once and in a unit of work of its own with the mark that it was done; what fails time and again is given up. */
export function startReactions(reactions: Reactions, pool: Pool, transact: Transact, now: () => Date, log: Log): Worker {
  async function transactOne(): Promise<boolean> {
    let taken: Happened | undefined;
    const react: Command<void> = async (work) => {
      // Another process that is at this row keeps it; we go on with the next.
      const [row] = (await work.tx.query(
        `select id, type, ids from outbox where awaits_reaction and (next_attempt_at is null or next_attempt_at <= $1)
         order by id limit 1 for update skip locked`,
        [work.now],
      )) as Happened[];
      taken = row;
      if (!row) return;
      await reactions[row.type]?.(work, row);
      await work.tx.query("update outbox set awaits_reaction = false where id = $1", [row.id]);
    };
    try {
      await transact({ viewer: null, now: now() }, react);
      return taken !== undefined;
    } catch (error) {
      if (!taken) throw error;
      log.error({ err: error, event: taken.id, type: taken.type }, "a reaction failed");
      // Another process may have taken the row since, and done what failed here.
      await pool.query(
        `update outbox set attempts = attempts + 1, last_error = $2, awaits_reaction = attempts + 1 < $3,
           given_up_at = case when attempts + 1 >= $3 then $4::timestamptz end, next_attempt_at = $4::timestamptz + make_interval(secs => 2 ^ attempts) where id = $1 and awaits_reaction`,
        [taken.id, describeError(error).message.slice(0, 500), mostAttempts, now()],
      );
      return true;
    }
  }

  return startWorker("the work of reactions", idleMs, log, transactOne);
}
