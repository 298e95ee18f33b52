// The servers that are measured, each a process of its own on 127.0.0.1.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Target {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const patienceMs = 60_000;
/** Ten thousand sockets and what else a server holds open; the system's own limit is often a tenth of that. */
const openFiles = "ulimit -n 20000 2>/dev/null || ulimit -n $(ulimit -Hn)";

export const startBrink = (databaseUrl: string) => startTarget("../../dist/server/main.js", { DATABASE_URL: databaseUrl, PORT: "0" });
export const startLimit = (databaseUrl: string) => startTarget("limit-server.mjs", { DATABASE_URL: databaseUrl });
export const startPeer = (databaseUrl: string) => startTarget("peer-server.mjs", { DATABASE_URL: databaseUrl });
export const startBroadcast = () => startTarget("live/broadcast-server.mjs", {});

/** Spawns it as it is run in production; ready when it says its address. */
export async function startTarget(file: string, env: Record<string, string>): Promise<Target> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawnNode(script, env);
  const url = await announcedAddress(child, file);
  return {
    url, port: Number(new URL(url).port), pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** The shell makes room for sockets and becomes the server. The channel tells a server that the benchmark was killed. */
export function spawnNode(script: string, env: Record<string, string>): ChildProcess {
  const command = `${openFiles}; exec "$0" "$1"`;
  return spawn("/bin/sh", ["-c", command, process.execPath, script], { env: { ...process.env, NODE_ENV: "production", ...env }, stdio: ["ignore", "pipe", "pipe", "ipc"] });
}

function announcedAddress(child: ChildProcess, name: string): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`${name} ${why}:\n${output}`));
    const patience = setTimeout(() => failed("was not ready in time"), patienceMs);
    child.once("exit", (code) => failed(`ended with ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output = `${output}${text}`.slice(-4_000);
        const address = /ready at (http:\/\/\S+)/.exec(output)?.[1];
        if (!address) return;
        clearTimeout(patience);
        resolve(address);
      });
    }
  });
}
