import type { Runner } from "../../../platform/database/statement.ts";
import type { Feed } from "../../../platform/live/feed.ts";
import type { Log } from "../../../platform/log.ts";
import type { Transact } from "../../../platform/unit-of-work.ts";

/** What an open document works with. */
export interface Means {
  readonly transact: Transact;
  readonly feed: Feed;
  readonly reads: Runner;
  readonly now: () => Date;
  readonly log: Log;
  /** Stores of many documents wait for each other, so that pages still find a connection to the database. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}
