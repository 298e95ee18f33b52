// (g) One event to thousands of watchers of a page, beside a bare broadcast of the same bytes.
import { setTimeout as sleep } from "node:timers/promises";
import { cpuSecondsOf, residentBytesOf } from "../cpu.ts";
import { ask } from "../load/wire.ts";
import { median, rounded } from "../statistics.ts";
import type { Subjects } from "../subjects.ts";
import { type Target, startBrink, startBroadcast } from "../targets.ts";
import { startSubscribers, type Subscribers } from "./subscribers.ts";
import { voter, watchOfBrink } from "./watched-pages.ts";

export interface FanOut {
  readonly watchers: number;
  readonly bytes: number;
  readonly brink: Delivery;
  readonly raw: Delivery;
}
interface Delivery {
  /** Microseconds of the server's CPU for one message to one watcher. */
  readonly cpu: number;
  /** From the event until the last watcher has it. */
  readonly lastMs: number;
  readonly bytesOfMemory: number;
}
interface Side {
  readonly target: Target;
  readonly subscribers: Subscribers;
  readonly event: () => Promise<void>;
  /** Before the first of the many came. */
  readonly memory: number;
}

export const watcherCounts = [1_000, 5_000, 10_000] as const;
/** So many messages are enough to see the CPU of one, however few the watchers are. */
const deliveries = 50_000;
/** A live page gets at most one state in this time, so the next event would not be told alone. */
const apartMs = 300;

export async function measureFanOut(databaseUrl: string, subjects: Subjects): Promise<readonly FanOut[]> {
  const page = subjects.votedOn[0] ?? "";
  const brink = await begin(await startBrink(databaseUrl), (target) => voter(target, subjects), (target) => watchOfBrink(target, page));
  const { text } = await heard(brink);
  const raw = await begin(await startBroadcast(), ({ url }) => async () => void (await ask(url, { method: "POST", path: "/", body: text })), rawWatch);
  const results: FanOut[] = [];
  try {
    let open = 1;
    for (const watchers of watcherCounts) {
      const more = watchers - open;
      await brink.subscribers.open(Array.from({ length: more }, () => watchOfBrink(brink.target, page)));
      await raw.subscribers.open(Array.from({ length: more }, () => rawWatch(raw.target)));
      open = watchers;
      results.push({ watchers, bytes: Buffer.byteLength(text), brink: await deliver(brink, watchers), raw: await deliver(raw, watchers) });
    }
  } finally {
    for (const side of [brink, raw]) {
      side.subscribers.stop();
      await side.target.stop();
    }
  }
  return results;
}

function rawWatch({ url }: Target) {
  return { url: url.replace("http", "ws") };
}

async function begin(target: Target, eventOf: (target: Target) => () => Promise<void>, watch: (target: Target) => { url: string }): Promise<Side> {
  const subscribers = startSubscribers(2);
  const side = { target, subscribers, event: eventOf(target), memory: 0 };
  await subscribers.open([watch(target)]);
  for (let warm = 0; warm < 10; warm += 1) await heard(side);
  return { ...side, memory: residentBytesOf(target.pid) };
}

/** The first events may come before the last subscription stands: they are told again. */
async function heard({ subscribers, event }: Side): Promise<{ ms: number; text: string }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const told = await subscribers.hear(event, 3_000);
    await sleep(apartMs);
    if (told) return told;
  }
  throw new Error("not all watchers heard of an event");
}

async function deliver(side: Side, watchers: number): Promise<Delivery> {
  await heard(side);
  const bytesOfMemory = Math.round((residentBytesOf(side.target.pid) - side.memory) / watchers);
  const events = Math.max(5, Math.round(deliveries / watchers));
  const before = cpuSecondsOf(side.target.pid);
  const last: number[] = [];
  for (let event = 0; event < events; event += 1) last.push((await heard(side)).ms);
  const cpu = ((cpuSecondsOf(side.target.pid) - before) * 1e6) / (events * watchers);
  return { cpu: rounded(cpu), lastMs: rounded(median(last)), bytesOfMemory };
}
