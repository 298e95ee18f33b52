import type { Outcome } from "../graphql/outcome.ts";
import type { Request } from "../unit-of-work.ts";

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
