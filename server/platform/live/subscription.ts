import type { Subscriber } from "./hub.ts";
import type { Peer } from "./peer.ts";

const done = { done: true, value: undefined } as const;

/** One subscription of a peer: what the library iterates as long as it lasts. It yields nothing, for the hub writes. */
export class Subscription implements Subscriber, AsyncIterableIterator<never> {
  #ended = false;
  #finish: ((last: typeof done) => void) | null = null;
  #leave: (() => void) | null = null;

  constructor(
    readonly outlet: Peer,
    readonly id: string,
  ) {}

  /** How to leave the hub, when the client completes, goes away, or the hub ends it. */
  leaveBy(leave: () => void): this {
    this.#leave = leave;
    return this;
  }

  end(): void {
    this.#ended = true;
    this.#leave?.();
    this.#finish?.(done);
  }

  async return(): Promise<typeof done> {
    this.end();
    return done;
  }

  next(): Promise<typeof done> {
    return this.#ended ? Promise.resolve(done) : new Promise((finish) => void (this.#finish = finish));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
