import type { Log } from "../log.ts";
import type { Feed } from "./feed.ts";
import type { LiveEvent } from "./live-field.ts";

/** At most one state in this time to each watcher of a topic; all end on the last one. */
const coalesceMs = 200;
/** A socket with more than this waiting gets nothing new until it has read; then it gets the newest state. */
const mostBuffered = 256 * 1024;
const drainMs = 250;
/** A state that could not be read is read again after this time: the database may be starting anew. */
const retryMs = 2_000;
/** Beyond so many names, remembering their frames costs more than it saves. */
const mostFrames = 32;
/** Who missed more than this asks for its page anew: lists in a state hold only the newest. */
const mostMissed = 20;

/** The part of a WebSocket that the hub needs. */
export interface Outlet {
  readonly bufferedAmount: number;
  /** One message of text, as UTF-8. */
  send(text: Buffer): void;
}
export interface Watch {
  readonly topic: string;
  /** Watchers with the same key get the same text: it holds the document, the variables and everything rights depend on. */
  readonly key: string;
  readonly outlet: Outlet;
  /** The name of the subscription on its socket. */
  readonly id: string;
  /** The state now as JSON of an execution result, or null when this viewer may no longer see it. */
  readonly read: (event: LiveEvent) => Promise<string | null>;
  /** Ends the subscription towards the client. */
  readonly end: () => void;
}

interface Watcher extends Watch {
  /** The beginning of each of its messages: its name is the client's own and may hold anything. */
  readonly head: string;
  sent: number;
  resync: boolean;
}
interface Topic {
  readonly watchers: Set<Watcher>;
  /** Those who are about to watch; the topic lives on for them when its last watcher leaves. */
  coming: number;
  readonly stopListening: () => void;
  sequence: number;
  flushing: boolean;
}

export interface Hub {
  /** Sends the newest state after every change of the topic, and at once when something happened after `since`. */
  watch(watch: Watch, since: number | null): Promise<() => void>;
  readonly watching: number;
}

/**
 * Sends state, never differences, so a watcher needs no queue: what it has not yet read is replaced by what is newest. One reading and
 * one text serve all watchers with the same key; a delivery costs a send.
 */
export function createHub(feed: Feed, log: Log): Hub {
  const topics = new Map<string, Topic>();
  let watching = 0;

  function topicOf(name: string): Topic {
    const known = topics.get(name);
    if (known) return known;
    const topic: Topic = {
      watchers: new Set(), coming: 0, sequence: 0, flushing: false,
      stopListening: feed.listen(name, (sequence) => {
        topic.sequence = Math.max(topic.sequence, sequence);
        flush(topic);
      }),
    };
    topics.set(name, topic);
    return topic;
  }

  function forget(name: string, topic: Topic): void {
    if (topic.watchers.size || topic.coming) return;
    topic.stopListening();
    if (topics.get(name) === topic) topics.delete(name);
  }

  function flush(topic: Topic): void {
    if (topic.flushing) return;
    topic.flushing = true;
    void deliver(topic).then((isRead) =>
      setTimeout(() => {
        topic.flushing = false;
        if (behind(topic).length) flush(topic);
      }, !isRead ? retryMs : topic.watchers.size && stalled(topic) ? drainMs : coalesceMs),
    );
  }

  function behind(topic: Topic): Watcher[] {
    return [...topic.watchers].filter((watcher) => watcher.sent < topic.sequence);
  }

  function stalled(topic: Topic): boolean {
    return behind(topic).every((watcher) => watcher.outlet.bufferedAmount > mostBuffered);
  }

  async function deliver(topic: Topic): Promise<boolean> {
    const ready = behind(topic).filter((watcher) => watcher.outlet.bufferedAmount <= mostBuffered);
    for (const watcher of ready) watcher.resync ||= topic.sequence - watcher.sent > mostMissed;
    const groups = Map.groupBy(ready, (watcher) => `${watcher.resync} ${watcher.key}`);
    let isRead = true;
    for (const group of groups.values()) isRead = (await deliverTo(group, topic.sequence)) && isRead;
    return isRead;
  }

  async function deliverTo(group: readonly Watcher[], sequence: number): Promise<boolean> {
    const [first] = group as [Watcher];
    try {
      const state = await first.read({ sequence, resync: first.resync });
      // Encoded once for each name: most sockets have few subscriptions, and their names are alike.
      const frames = new Map<string, Buffer>();
      const frameFor = (head: string): Buffer => {
        const frame = frames.get(head) ?? Buffer.from(`${head},"type":"next","payload":${state}}`);
        if (frames.size < mostFrames) frames.set(head, frame);
        return frame;
      };
      for (const watcher of group) {
        watcher.sent = sequence;
        watcher.resync = false;
        if (state === null) watcher.end();
        else watcher.outlet.send(frameFor(watcher.head));
      }
      return true;
    } catch (error) {
      // They stay behind, so the next flush tries again.
      log.error({ err: error }, "a live state could not be read");
      return false;
    }
  }

  return {
    get watching() {
      return watching;
    },
    async watch(watch, since) {
      const topic = topicOf(watch.topic);
      topic.coming += 1;
      // Listening began before this look, so nothing can happen in between unseen.
      const last = await feed.lastOf(watch.topic).catch((error: unknown) => {
        topic.coming -= 1;
        forget(watch.topic, topic);
        throw error;
      });
      topic.sequence = Math.max(topic.sequence, last);
      // A number that was never given: the database is not the one this client knew.
      const unknown = since !== null && since > topic.sequence;
      const watcher: Watcher = { ...watch, head: `{"id":${JSON.stringify(watch.id)}`, sent: unknown ? -1 : (since ?? topic.sequence), resync: unknown };
      topic.watchers.add(watcher);
      topic.coming -= 1;
      watching += 1;
      if (watcher.sent < topic.sequence) flush(topic);
      return () => {
        if (!topic.watchers.delete(watcher)) return;
        watching -= 1;
        forget(watch.topic, topic);
      };
    },
  };
}
