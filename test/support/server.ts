// The built product as a process of its own, as it is run.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface RunningServer {
  url: string;
  /** What it has written so far. */
  output(): string;
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

const main = fileURLToPath(new URL("../../dist/server/main.js", import.meta.url));

export async function startServer(options: { databaseUrl: string; env?: Record<string, string> }): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "brink-server-"));
  const env = { ...process.env, NODE_ENV: "production", PORT: "0", DATA_DIR: dataDir, DATABASE_URL: options.databaseUrl, ...options.env };
  const child = spawn(process.execPath, ["--enable-source-maps", main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  try {
    const url = await announcedAddress(child, () => output);
    return { url, output: () => output, stop: () => end("SIGTERM"), kill: async () => void (await end("SIGKILL")) };
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    rmSync(dataDir, { recursive: true, force: true });
    return child.exitCode;
  }
}

function announcedAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`the server was not ready in 60 s:\n${output()}`)), 60_000);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${output()}`)));
    child.stdout!.on("data", () => {
      const address = /Brink is ready at (http:\/\/\S+)/.exec(output())?.[1];
      if (!address) return;
      clearTimeout(patience);
      resolve(address);
    });
  });
}
