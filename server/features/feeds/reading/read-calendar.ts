import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReadEntries } from "./entries.ts";

const patienceMs = 10_000;
const mostMegabytes = 192;
// Beside the source as it is written, beside main.js as it is built.
const thread = new URL(import.meta.url.endsWith(".ts") ? "./calendar-worker.ts" : "./calendar-worker.js", import.meta.url);

/** Reads a calendar in a thread of its own. Throws when that takes longer than ten seconds or more memory than 192 MB. */
export async function readCalendar(text: string, from: Date, until: Date): Promise<ReadEntries> {
  const worker = new Worker(thread, { workerData: { text, from, until }, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes }, env: {} });
  try {
    const [read] = (await once(worker, "message", { signal: AbortSignal.timeout(patienceMs) })) as [ReadEntries];
    return read;
  } finally {
    await worker.terminate();
  }
}
