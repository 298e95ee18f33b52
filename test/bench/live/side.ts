// One server with its watchers, and what an event costs there.
import { setTimeout as sleep } from "node:timers/promises";
import { cpuSecondsOf, residentBytesOf } from "../cpu.ts";
import { median, rounded } from "../statistics.ts";
import type { Target } from "../targets.ts";
import type { Watch } from "./subscribers-process.ts";
import { type Subscribers, startSubscribers } from "./subscribers.ts";

export interface Side {
  readonly target: Target;
  readonly subscribers: Subscribers;
  readonly event: () => Promise<void>;
  /** Before the first of the many came. */
  readonly memory: number;
}
export interface Delivery {
  /** Microseconds of the server's CPU for one message to one watcher. */
  readonly cpu: number;
  /** From the event until the last watcher has it. */
  readonly lastMs: number;
  readonly bytesOfMemory: number;
}

/** So many messages are enough to see the CPU of one, however few the watchers are. */
const deliveries = 50_000;
/** A live page gets at most one state in this time, so the next event would not be told alone. */
const apartMs = 300;
const patienceMs = 5_000;
const attempts = 20;

/** With one watcher, and warm. */
export async function beginSide(target: Target, event: () => Promise<void>, watch: Watch): Promise<Side> {
  const subscribers = startSubscribers(2);
  const side = { target, subscribers, event, memory: 0 };
  await subscribers.open([watch]);
  for (let warm = 0; warm < 10; warm += 1) await heard(side);
  return { ...side, memory: residentBytesOf(target.pid) };
}

export async function endSide({ subscribers, target }: Side): Promise<void> {
  subscribers.stop();
  await target.stop();
}

/** The first events may come before the last subscription stands: they are told again. */
export async function heard({ subscribers, event }: Side): Promise<{ ms: number; text: string }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const told = await subscribers.hear(event, patienceMs);
    await sleep(apartMs);
    if (told) return told;
  }
  throw new Error("not all watchers heard of an event");
}

export async function deliver(side: Side, watchers: number): Promise<Delivery> {
  await heard(side);
  const bytesOfMemory = Math.round((residentBytesOf(side.target.pid) - side.memory) / watchers);
  const events = Math.max(5, Math.round(deliveries / watchers));
  const before = cpuSecondsOf(side.target.pid);
  const last: number[] = [];
  for (let event = 0; event < events; event += 1) last.push((await heard(side)).ms);
  const cpu = ((cpuSecondsOf(side.target.pid) - before) * 1e6) / (events * watchers);
  return { cpu: rounded(cpu), lastMs: rounded(median(last)), bytesOfMemory };
}
