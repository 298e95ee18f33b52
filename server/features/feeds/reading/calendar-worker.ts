// A thread of its own: whatever a calendar of others asks of the processor, only its own reading waits for it.
import { parentPort, workerData } from "node:worker_threads";
import { entriesOf } from "./entries.ts";

const { text, from, until } = workerData as { text: string; from: Date; until: Date };
parentPort?.postMessage(entriesOf(text, from, until));
