import { setImmediate as breath } from "node:timers/promises";
import type { Log } from "../log.ts";
import { atMost } from "./at-most.ts";
import type { Feed } from "./feed.ts";
import type { LiveEvent } from "./live-field.ts";

/** At most one state in this time to each watcher; all end on the last one. */
const coalesceMs = 200;
/** A socket with more than this waiting gets nothing new until it has read; then it gets the newest state. */
const mostBuffered = 256 * 1024;
/** A state that could not be read is read again after this time: the database may be starting anew. */
const retryMs = 2_000;
/** One fewer than the pool has connections: pages are answered however slow live states are to read. */
const mostReading = 3;
/** Writing to so many takes some milliseconds; then others have their turn. */
const sentAtOnce = 500;
/** Beyond so many names, remembering their frames costs more than it saves. */
const mostFrames = 32;
/** Who missed more than this asks for its page anew: lists in a state hold only the newest. */
const mostMissed = 20;

/** The part of a WebSocket that the hub needs. */
export interface Outlet {
  readonly bufferedAmount: number;
  /** One message, framed. */
  write(frame: Buffer): void;
}
/** What all who watch with the same key get: it holds the document, the variables and everything rights depend on. */
export interface Reading {
  readonly key: string;
  /** The state now as JSON of an execution result, or null when these viewers may no longer see it. */
  readonly read: (event: LiveEvent) => Promise<string | null>;
}
export interface Subscriber {
  readonly outlet: Outlet;
  /** The name of the subscription on its socket. */
  readonly id: string;
  /** Ends the subscription towards the client. */
  end(): void;
}

interface Watcher {
  readonly subscriber: Subscriber;
  sent: number;
  resync: boolean;
}
interface Group {
  readonly reading: Reading;
  readonly watchers: Set<Watcher>;
  flushing: boolean;
}
interface Topic {
  readonly groups: Map<string, Group>;
  /** Those who are about to watch; the topic lives on for them when its last watcher leaves. */
  coming: number;
  readonly stopListening: () => void;
  sequence: number;
}

export interface Hub {
  /** Sends the newest state after every change of the topic, and at once when something happened after `since`. Answers how to leave. */
  watch(topic: string, reading: Reading, subscriber: Subscriber, since: number | null): Promise<() => void>;
  readonly watching: number;
}

/**
 * Sends state, never differences, so a watcher needs no queue: what it has not yet read is replaced by what is newest. Watchers with the
 * same key are a group: one reading and one frame serve them all, and no group waits for the reading of another.
 */
export function createHub(feed: Feed, log: Log, frameOf: (text: string) => Buffer): Hub {
  const topics = new Map<string, Topic>();
  const inTurn = atMost(mostReading);
  let watching = 0;

  function topicOf(name: string): Topic {
    const known = topics.get(name);
    if (known) return known;
    const topic: Topic = {
      groups: new Map(), coming: 0, sequence: 0,
      stopListening: feed.listen(name, (sequence) => {
        topic.sequence = Math.max(topic.sequence, sequence);
        for (const group of topic.groups.values()) flush(topic, group);
      }),
    };
    topics.set(name, topic);
    return topic;
  }

  function groupOf(topic: Topic, reading: Reading): Group {
    const group = topic.groups.get(reading.key) ?? { reading, watchers: new Set(), flushing: false };
    topic.groups.set(group.reading.key, group);
    return group;
  }

  function forget(name: string, topic: Topic): void {
    if (topic.groups.size || topic.coming) return;
    topic.stopListening();
    if (topics.get(name) === topic) topics.delete(name);
  }

  function flush(topic: Topic, group: Group): void {
    if (group.flushing) return;
    group.flushing = true;
    void deliver(topic, group).then((isRead) =>
      setTimeout(() => {
        group.flushing = false;
        for (const { sent } of group.watchers) if (sent < topic.sequence) return flush(topic, group);
      }, isRead ? coalesceMs : retryMs),
    );
  }

  async function deliver(topic: Topic, group: Group): Promise<boolean> {
    const ready = [...group.watchers].filter(({ sent, subscriber }) => sent < topic.sequence && subscriber.outlet.bufferedAmount <= mostBuffered);
    for (const watcher of ready) watcher.resync ||= topic.sequence - watcher.sent > mostMissed;
    try {
      for (const resync of [false, true]) await tell(ready.filter((watcher) => watcher.resync === resync), resync, topic, group);
      return true;
    } catch (error) {
      // They stay behind, so the next flush tries again.
      log.error({ err: error }, "a live state could not be read");
      return false;
    }
  }

  async function tell(watchers: readonly Watcher[], resync: boolean, topic: Topic, group: Group): Promise<void> {
    if (!watchers.length) return;
    let sequence = 0;
    const state = await inTurn(() => group.reading.read({ sequence: (sequence = topic.sequence), resync }));
    // Framed once for each name: most sockets have few subscriptions, and their names are alike.
    const frames = new Map<string, Buffer>();
    const frameFor = (id: string): Buffer => {
      const frame = frames.get(id) ?? frameOf(`{"id":${JSON.stringify(id)},"type":"next","payload":${state}}`);
      if (frames.size < mostFrames) frames.set(id, frame);
      return frame;
    };
    for (const [index, watcher] of watchers.entries()) {
      if (index % sentAtOnce === sentAtOnce - 1) await breath();
      if (!group.watchers.has(watcher)) continue;
      watcher.sent = sequence;
      watcher.resync = false;
      if (state === null) watcher.subscriber.end();
      else watcher.subscriber.outlet.write(frameFor(watcher.subscriber.id));
    }
  }

  return {
    get watching() {
      return watching;
    },
    async watch(name, reading, subscriber, since) {
      const topic = topicOf(name);
      topic.coming += 1;
      // Listening began before this look, so nothing can happen in between unseen.
      const last = await feed.lastOf(name).catch((error: unknown) => {
        topic.coming -= 1;
        forget(name, topic);
        throw error;
      });
      topic.sequence = Math.max(topic.sequence, last);
      const group = groupOf(topic, reading);
      // A number that was never given: the database is not the one this client knew.
      const unknown = since !== null && since > topic.sequence;
      const watcher: Watcher = { subscriber, sent: unknown ? -1 : (since ?? topic.sequence), resync: unknown };
      group.watchers.add(watcher);
      topic.coming -= 1;
      watching += 1;
      if (watcher.sent < topic.sequence) flush(topic, group);
      return () => {
        if (!group.watchers.delete(watcher)) return;
        watching -= 1;
        if (!group.watchers.size) topic.groups.delete(group.reading.key);
        forget(name, topic);
      };
    },
  };
}
