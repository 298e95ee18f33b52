// npm start as somebody with a fresh clone meets it, and after the worst has happened to it.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const launcher = fileURLToPath(new URL("../../server/launch.mjs", import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), "brink-launch-"));
chmodSync(dataDir, 0o755);
let launched: Launched | undefined;

afterAll(async () => {
  await launched?.end("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
});

interface Launched {
  url: string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

async function launch(): Promise<Launched> {
  const { DATABASE_URL: _, NODE_ENV: __, ...env } = process.env;
  // From another folder than the checkout, as a service does.
  const child = spawn(process.execPath, [launcher], { cwd: "/", env: { ...env, DATA_DIR: dataDir, PORT: "0" }, stdio: ["ignore", "pipe", "pipe"] });
  const url = await address(child);
  return {
    url,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, "exit");
      }
      return child.exitCode;
    },
  };
}

function address(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`ended with ${code}:\n${output}`)));
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        const found = /Brink is ready at (http:\/\/\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    }
  });
}

const readiness = async ({ url }: Launched) => (await fetch(`${url}/readyz`)).status;

it("starts with nothing but a folder, ends in order, and starts again after kill -9", { timeout: 120_000 }, async () => {
  launched = await launch();
  expect(await readiness(launched)).toBe(200);
  expect(await launched.end("SIGTERM")).toBe(0);
  await expect(fetch(launched.url)).rejects.toThrow();

  launched = await launch();
  await launched.end("SIGKILL");

  launched = await launch();
  expect(await readiness(launched)).toBe(200);
});
