// The running server: found by its pid file, started, ended in order.
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./cluster.ts";
import type { Home } from "./home.ts";

export interface Postmaster {
  pid: number;
  port: number;
}

const pidFile = (cluster: string) => join(cluster, "postmaster.pid");

/** A server left running by a process that was killed. A pid file that names a stranger would keep ours from starting. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(15)) {
    const { pid, port, status } = readPidFile(cluster);
    if (!pid || !isAlive(pid)) return undefined;
    if (!worksIn(pid, cluster)) {
      rmSync(pidFile(cluster), { force: true });
      return undefined;
    }
    if (status === "ready") return { pid, port };
  }
  throw new Error(`PostgreSQL in ${cluster} neither gets ready nor ends`);
}

function readPidFile(cluster: string): Postmaster & { status: string | undefined } {
  const lines = existsSync(pidFile(cluster)) ? readFileSync(pidFile(cluster), "utf8").split("\n") : [];
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
}

/** A server's working folder is its data folder, also after that has been moved. Without /proc, a living pid is believed. */
function worksIn(pid: number, cluster: string): boolean {
  if (!existsSync("/proc/self/cwd")) return true;
  try {
    const there = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(cluster);
    return there.dev === ours.dev && there.ino === ours.ino;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES";
  }
}

export async function spawnPostmaster(postgres: string, cluster: string, home: Home, settings: Record<string, string>): Promise<Postmaster> {
  const port = await freePort();
  const logFile = join(home.folder, "postgres.log");
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const output = openSync(logFile, "a", 0o600);
  const args = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Detached: Ctrl-C in a terminal is for us, who then end the server after its last client.
  const child = spawn(postgres, ["-D", cluster, ...args], { cwd: home.folder, detached: true, stdio: ["ignore", output, output], ...home.account });
  closeSync(output);
  try {
    await Promise.race([isReady(cluster, port), failure(child, logFile)]);
  } finally {
    child.removeAllListeners();
  }
  child.unref();
  return { pid: child.pid!, port };
}

function failure(child: ChildProcess, logFile: string): Promise<never> {
  return new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${readFileSync(logFile, "utf8").trim()}`)));
  });
}

async function isReady(cluster: string, port: number): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(15)) {
    const written = readPidFile(cluster);
    if (written.port === port && written.status === "ready") return;
  }
  throw new Error(`PostgreSQL in ${cluster} was not ready in two minutes`);
}

/** SIGINT is a fast shutdown: open transactions roll back and everything is on disk; the pid file goes last. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(15)) {
    if (!existsSync(pidFile(cluster)) || !isAlive(pid)) return;
  }
  process.kill(pid, "SIGQUIT");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
