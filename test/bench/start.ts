// (h) From the command to the first answers of the built product, on a database that is there.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./statistics.ts";

export interface Start {
  /** Milliseconds, medians. */
  readonly ready: number;
  readonly home: number;
  readonly goal: number;
}

const goalMs = 700;
const times = 5;
const patienceMs = 30_000;
const main = fileURLToPath(new URL("../../dist/server/main.js", import.meta.url));

export async function measureStart(databaseUrl: string): Promise<Start> {
  const starts: { ready: number; home: number }[] = [];
  for (let time = 0; time < times; time += 1) starts.push(await startOnce(databaseUrl));
  return { ready: Math.round(median(starts.map(({ ready }) => ready))), home: Math.round(median(starts.map(({ home }) => home))), goal: goalMs };
}

async function startOnce(databaseUrl: string): Promise<{ ready: number; home: number }> {
  const port = await freePort();
  const begin = performance.now();
  const env = { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port) };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "ignore", "ipc"] });
  try {
    const ready = await untilAnswered(port, "/readyz", begin);
    const home = await untilAnswered(port, "/", begin);
    return { ready, home };
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

async function untilAnswered(port: number, path: string, begin: number): Promise<number> {
  while (performance.now() - begin < patienceMs) {
    if ((await statusOf(port, path)) === 200) return performance.now() - begin;
    await sleep(5);
  }
  throw new Error(`${path} did not answer in ${patienceMs / 1_000} s`);
}

function statusOf(port: number, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const asked = request({ port, path, host: "127.0.0.1", agent: false }, (answer) => answer.resume().once("end", () => resolve(answer.statusCode ?? null)));
    asked.once("error", () => resolve(null)).end();
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
