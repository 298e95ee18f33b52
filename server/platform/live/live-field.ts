import type { Outcome } from "../graphql/outcome.ts";
import type { Runner } from "../database/statement.ts";
import type { Request } from "../unit-of-work.ts";

/** The context that a subscription field gets: who asks, and where to read their rights. */
export interface LiveRequest extends Request {
  readonly reads: Runner;
}

/** What a subscription field's `subscribe` answers: which topic, and whether this viewer may watch it now. */
export interface Watchable {
  readonly topic: string;
  /** Asked at subscribing and again at every event. */
  readonly mayWatch: (request: Request) => Promise<boolean>;
}
/** What its resolver gets for each event. */
export interface LiveEvent {
  readonly sequence: number;
  readonly resync: boolean;
}
export type ResolveEvent = (event: LiveEvent) => Outcome;
