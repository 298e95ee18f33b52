// PostgreSQL of the benchmark's own with its ordinary, durable settings. The generated data are kept as a template, and each run gets a
// copy, so that the votes of one run are not the data of the next.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import type { ScaleName } from "#server/data/generator/scale.ts";
import { startEmbedded } from "#server/platform/postgres/embedded.ts";
import { parentOf } from "./cpu.ts";
import { say } from "./say.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));
const dataDir = join(checkout, "data/bench");
const copy = "bench_run";

export interface Database {
  readonly url: string;
  /** The postmaster: all of the server's processes are its children. */
  readonly pid: number;
  readonly logFile: string;
  /** A connection for the benchmark's own questions. */
  readonly client: Client;
  stop(): Promise<void>;
}

export async function prepareDatabase(scale: ScaleName): Promise<Database> {
  const cluster = await startEmbedded({ dataDir, log: { info: say } });
  try {
    const template = `bench_${scale}_${fingerprint()}`;
    await onServer(cluster.url, async (server) => {
      const { rowCount } = await server.query("select from pg_database where datname = $1 and datistemplate", [template]);
      if (!rowCount) await makeTemplate(server, cluster.url, template, scale);
      await server.query(`drop database if exists ${copy} with (force)`);
      await server.query(`create database ${copy} template ${template} strategy file_copy`);
    });
    const url = urlOf(cluster.url, copy);
    const client = new Client({ connectionString: url, application_name: "bench" });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return {
      url, client, pid: parentOf(rows[0]?.pid ?? 0), logFile: join(dataDir, "postgres/postgres.log"),
      async stop() {
        await client.end();
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function makeTemplate(server: Client, clusterUrl: string, template: string, scale: ScaleName): Promise<void> {
  const { rows } = await server.query<{ name: string }>("select datname as name from pg_database where datname ~ $1", [`^bench_${scale}_`]);
  for (const { name } of rows) {
    await server.query(`alter database ${name} is_template false`);
    await server.query(`drop database ${name} with (force)`);
  }
  await server.query(`create database ${template}`);
  const made = spawnSync(process.execPath, ["server/data/cli/generate.ts", "--scale", scale, "--url", urlOf(clusterUrl, template)], { cwd: checkout, stdio: "inherit" });
  if (made.status !== 0) throw new Error("the data could not be generated");
  await server.query(`alter database ${template} is_template true`);
  await server.query("checkpoint");
}

/** Changes with the generator, the schema and the month: the data are made around today. */
function fingerprint(): string {
  const hash = createHash("sha256").update(new Date().toISOString().slice(0, 7));
  for (const room of ["server/data", "migrations"]) {
    const names = readdirSync(join(checkout, room), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(checkout, room, name)));
  }
  return hash.digest("hex").slice(0, 12);
}

async function onServer(clusterUrl: string, work: (server: Client) => Promise<void>): Promise<void> {
  const server = new Client({ connectionString: urlOf(clusterUrl, "postgres") });
  await server.connect();
  await work(server).finally(() => server.end());
}

function urlOf(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}
