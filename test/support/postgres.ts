// One PostgreSQL for all tests of a run, in a folder that is thrown away. It promises nothing about power cuts, so it is fast.
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "#server/platform/postgres/cluster.ts";
import { startEmbedded } from "#server/platform/postgres/embedded.ts";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
const prefix = `brink-test-`;

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweepKilledRuns();
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root the server runs under another account, which has to pass here.
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbedded({ dataDir, log: { info: () => undefined }, settings: careless });
  project.provide("postgresUrl", postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function sweepKilledRuns(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const folder = join(tmpdir(), name);
    const pidFile = join(folder, "postgres/cluster/postmaster.pid");
    if (existsSync(pidFile)) {
      const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
      if (isAlive(pid)) process.kill(pid, "SIGQUIT");
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
