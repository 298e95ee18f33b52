// The load in a process of its own, so that what it costs is nobody else's.
import { percentile } from "../statistics.ts";
import { openConnection } from "./connection.ts";

export interface Order {
  readonly port: number;
  readonly seconds: number;
  readonly requests: readonly string[];
  /** For each connection the requests it sends, in a circle. */
  readonly scripts: readonly (readonly number[])[];
  /** A connection stops after a multiple of so many, so that nothing is left half done. */
  readonly unit: number;
}
export interface Measured {
  readonly count: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/** Whatever happens, one order ends. */
const mostRequests = 2_000_000;

async function run({ port, seconds, requests, scripts, unit }: Order): Promise<Measured> {
  const wires = requests.map((request) => Buffer.from(request));
  const connections = await Promise.all(scripts.map(() => openConnection(port)));
  const latencies: number[] = [];
  let bytes = 0;
  const begin = performance.now();
  const until = begin + seconds * 1_000;

  await Promise.all(connections.map(async (connection, index) => {
    const script = scripts[index] ?? [];
    for (let sent = 0; sent % unit !== 0 || (performance.now() < until && latencies.length < mostRequests); sent += 1) {
      const since = performance.now();
      const received = await connection.ask(wires[script[sent % script.length] ?? 0] as Buffer);
      bytes += received;
      latencies.push(performance.now() - since);
    }
  })).finally(() => connections.forEach((connection) => connection.close()));

  const elapsed = (performance.now() - begin) / 1_000;
  return { count: latencies.length, seconds: elapsed, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), bytes: bytes / latencies.length };
}

process.on("message", (order: Order) => {
  run(order).then((measured) => process.send?.({ measured }), (error: Error) => process.send?.({ error: error.message }));
});
process.once("disconnect", () => process.exit());
