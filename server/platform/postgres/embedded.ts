// PostgreSQL without any set-up: its binaries come with the packages, its files live in the data folder.
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { postgresBinaries } from "./binaries.ts";
import { prepareCluster, superuser, type Cluster } from "./cluster.ts";
import { prepareHome, type PostgresLog } from "./home.ts";
import { runningPostmaster, spawnPostmaster, stopPostmaster, type Postmaster } from "./postmaster.ts";

export interface Embedded {
  url: string;
  stop(): Promise<void>;
}

/** For a machine that has other work as well. */
const smallMachine = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "60",
  max_wal_size: "512MB",
  random_page_cost: "1.1",
  log_checkpoints: "off",
  // Without the values of the row that an error is about, which its detail repeats.
  log_error_verbosity: "terse",
};

const database = "brink";

/** Any number: it says "a process owns this server" in a place of its own among the advisory locks. */
const ownership = 6_218_403;

export async function startEmbedded(options: { dataDir: string; log: PostgresLog; settings?: Record<string, string> }): Promise<Embedded> {
  const home = prepareHome(resolve(options.dataDir), options.log);
  const binaries = postgresBinaries(home.account);
  const cluster = prepareCluster(home, binaries);
  const running = await untilItRuns(async () => {
    const left = await runningPostmaster(cluster.folder);
    if (left) options.log.info(`PostgreSQL (pid ${left.pid}) was still running and is taken over`);
    return left ?? spawnPostmaster(binaries.postgres, cluster.folder, home, { ...smallMachine, ...options.settings });
  });
  const owner = await takeOwnership(cluster, running);
  await ensureDatabase(owner);
  return {
    url: urlOf(cluster, running, database),
    async stop() {
      await owner.end();
      await stopPostmaster(cluster.folder, running.pid);
    },
  };
}

/** The chosen port can be lost to another process, and the memory of a killed server is freed a moment after its death. */
async function untilItRuns(start: () => Promise<Postmaster>): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 3) throw error;
      await sleep(500);
    }
  }
}

/**
 * Two processes must not share a server that each of them would stop. The lock is held by a connection, so it ends with
 * its process, however that ends; the server may need a moment to notice.
 */
async function takeOwnership(cluster: Cluster, running: Postmaster): Promise<Client> {
  const client = new Client({ connectionString: urlOf(cluster, running, "postgres"), application_name: "brink owner" });
  // The connection is only held: that the server has gone is told by every other one.
  client.on("error", () => undefined);
  await client.connect();
  for (let attempt = 0; attempt < 40; attempt++) {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [ownership]);
    if (rows[0]?.mine) return client;
    await sleep(50);
  }
  await client.end();
  throw new Error(`the database in ${cluster.folder} is in use by another running process: stop that first, or set DATA_DIR or DATABASE_URL`);
}

async function ensureDatabase(owner: Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_database where datname = $1", [database]);
  if (rowCount === 0) await owner.query(`create database ${database}`);
}

function urlOf({ password }: Cluster, { port }: Postmaster, name: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
}
