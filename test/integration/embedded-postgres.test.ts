import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "#server/platform/postgres/cluster.ts";
import { startEmbedded, type Embedded } from "#server/platform/postgres/embedded.ts";
import { Client } from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";

const scratch = mkdtempSync(join(tmpdir(), "brink-embedded-"));
chmodSync(scratch, 0o755);
const running: Embedded[] = [];
const said: string[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  said.length = 0;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function start(name: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir: join(scratch, name), log: { info: (message) => said.push(message) }, settings: { fsync: "off" } });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

const clusterOf = (name: string) => join(scratch, name, "postgres/cluster");
const pidOf = (name: string) => Number(readFileSync(join(clusterOf(name), "postmaster.pid"), "utf8").split("\n")[0]);

/** What a killed process leaves behind: its server runs on, and nobody holds it any more. */
async function abandon(server: Embedded, name: string): Promise<void> {
  running.splice(running.indexOf(server), 1);
  await ask(server.url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'brink owner'");
  expect(isAlive(pidOf(name))).toBe(true);
}

describe("the embedded PostgreSQL", () => {
  it("keeps what was written over an orderly stop, in UTF-8 and with a password only", async () => {
    const first = await start("kept");
    expect(await ask(first.url, "show server_encoding")).toBe("UTF8");
    expect(await ask(first.url, "select datlocprovider::text || datlocale from pg_database where datname = 'brink'")).toBe("bC.UTF-8");
    await ask(first.url, "create table kept as select 'buurtfeest' as word");
    await expect(ask(first.url.replace(/:[0-9a-f]{48}@/, ":guess@"), "select 1")).rejects.toThrow("password authentication failed");
    await running.pop()!.stop();
    expect(readdirSync(clusterOf("kept"))).not.toContain("postmaster.pid");

    const again = await start("kept");
    expect(await ask(again.url, "select word from kept")).toBe("buurtfeest");
  });

  it("takes over a server that outlived its process", async () => {
    const first = await start("outlived");
    const pid = pidOf("outlived");
    await abandon(first, "outlived");

    const second = await start("outlived");
    expect(second.url).toBe(first.url);
    expect(said.join()).toContain(`pid ${pid}`);
    await running.pop()!.stop();
    await sleep(50);
    expect(isAlive(pid)).toBe(false);
  });

  it("recovers after the server itself was killed", async () => {
    const first = await start("killed");
    await ask(first.url, "create table kept as select 1");
    await abandon(first, "killed");
    process.kill(pidOf("killed"), "SIGKILL");

    const second = await start("killed");
    expect(await ask(second.url, "select count(*)::int from kept")).toBe(1);
  });

  it("is not misled by a pid file that names a stranger, or by an initdb that was cut off", async () => {
    await start("misled");
    await running.pop()!.stop();
    writeFileSync(join(clusterOf("misled"), "postmaster.pid"), `${process.pid}\n${clusterOf("misled")}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`);
    const halfMade = join(scratch, "misled/postgres/making-999999999");
    cpSync(clusterOf("misled"), halfMade, { recursive: true });

    expect(await ask((await start("misled")).url, "select 1")).toBe(1);
    expect(readdirSync(join(scratch, "misled/postgres"))).not.toContain("making-999999999");
  });

  it("runs twice on one machine, but not twice on one folder", async () => {
    const [one, two] = await Promise.all([start("one"), start("two")]);
    expect(one.url).not.toBe(two.url);
    await expect(start("one")).rejects.toThrow("in use by another running process");
    expect(await ask(one.url, "select 1")).toBe(1);
  });

  it("refuses files of another major version in words", async () => {
    await start("older");
    await running.pop()!.stop();
    writeFileSync(join(clusterOf("older"), "PG_VERSION"), "17\n");
    await expect(start("older")).rejects.toThrow("was made by PostgreSQL 17 and this is PostgreSQL 18");
  });

  it.runIf(process.getuid?.() === 0)("as root, goes where its account can come when the data folder is closed to it", async () => {
    mkdirSync(join(scratch, "closed"), { mode: 0o700 });
    const server = await start("closed/data");
    const folder = String(await ask(server.url, "show data_directory"));
    expect(folder).not.toContain(scratch);
    expect(said.join()).toContain(join(folder, ".."));
    await running.pop()!.stop();
    rmSync(join(folder, ".."), { recursive: true });
  });
});
