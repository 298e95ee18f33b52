// What one process commits wakes the watchers of every other, whatever gets lost on the way.
import { createApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { personas } from "#server/data/load-hilversum.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { startFeed, type Feed } from "#server/platform/live/feed.ts";
import { createHub } from "#server/platform/live/hub.ts";
import type { AddressInfo } from "node:net";
import type { Pool } from "pg";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type TestApp, testKeys } from "../support/app.ts";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { personAt } from "../support/person.ts";
import * as way from "../support/way.ts";

const log = pino({ level: "silent" });
const patience = { timeout: 10_000, interval: 10 };

describe("two feeds on one database", () => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let pool: Pool;
  let ours: Feed;
  let theirs: Feed;
  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await createDataSource(database.url).initialize();
    pool = poolOf(dataSource);
  });
  beforeEach(async () => {
    [ours, theirs] = [await startFeed(pool, database.url, log), await startFeed(pool, database.url, log)];
    await pool.query("truncate topics");
  });
  afterEach(async () => {
    await Promise.all([ours.stop(), theirs.stop()]);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const heard = (feed: Feed, topic: string) => {
    const sequences: number[] = [];
    const stop = feed.listen(topic, (sequence) => sequences.push(sequence));
    return { sequences, stop, come: (sequence: number) => vi.waitFor(() => expect(sequences).toContain(sequence), patience) };
  };
  const commit = (topic: string, last: number) => pool.query("insert into topics values ($1, $2) on conflict (topic) do update set last = $2", [topic, last]);

  it("wake each other by a message alone", async () => {
    // Nothing stands in the table, so no look at it could find this.
    const [here, there] = [heard(ours, "a"), heard(theirs, "a")];
    ours.told([{ topic: "a", sequence: 7 }]);
    expect(here.sequences).toEqual([7]);
    await there.come(7);
  });

  it("tell of many topics at once, more than one message holds", async () => {
    const topics = Array.from({ length: 300 }, (_, n) => `initiative:${String(n).padStart(36, "0")}`);
    const all = topics.map((topic) => heard(theirs, topic));
    ours.told(topics.map((topic, n) => ({ topic, sequence: n + 1 })));
    await Promise.all(all.map(({ come }, n) => come(n + 1)));
  });

  it("find what no message told of, by looking", async () => {
    const { come } = heard(ours, "a");
    await commit("a", 3);
    await come(3);
  });

  it("never wake for what they have told before, nor who has stopped listening", async () => {
    const [here, gone] = [heard(ours, "a"), heard(ours, "a")];
    gone.stop();
    for (const sequence of [2, 2, 1, 3]) ours.told([{ topic: "a", sequence }]);
    expect([here.sequences, gone.sequences]).toEqual([[2, 3], []]);
  });

  it("listen again after their connection was cut, and catch up on what happened meanwhile", async () => {
    const { come } = heard(theirs, "a");
    const listening = "select pid from pg_stat_activity where datname = current_database() and application_name = 'brink-live' and query like 'LISTEN%'";
    const { rows: before } = await pool.query<{ pid: number }>(listening);
    expect(before).toHaveLength(2);
    await pool.query("select pg_terminate_backend(pid) from unnest($1::int[]) as cut (pid)", [before.map(({ pid }) => pid)]);
    await commit("a", 4);
    await come(4);
    await vi.waitFor(async () => expect((await pool.query<{ pid: number }>(listening)).rows.filter(({ pid }) => !before.some((each) => each.pid === pid))).toHaveLength(2), patience);
    ours.told([{ topic: "a", sequence: 12 }]);
    await come(12);
  });

  it("reach who begins to watch in the moment that the last one leaves", async () => {
    const hub = createHub(ours, log, Buffer.from);
    const sent: string[] = [];
    const watch = (id: string) => hub.watch("a", { key: "k", read: async () => "{}" }, { id, outlet: { bufferedAmount: 0, write: (text) => void sent.push(String(text)) }, end: () => undefined }, null);
    const leave = await watch("first");
    const coming = watch("second");
    leave();
    const leaveToo = await coming;
    ours.told([{ topic: "a", sequence: 1 }]);
    await vi.waitFor(() => expect(sent).toEqual([`{"id":"second","type":"next","payload":{}}`]), patience);
    leaveToo();
    leaveToo();
    expect(hub.watching).toBe(0);
  });

  it("let a hub read a state again that could not be read, and only then send it", async () => {
    const hub = createHub(ours, log, Buffer.from);
    const sent: string[] = [];
    let reads = 0;
    const read = async () => (++reads < 2 ? Promise.reject(new Error("the database is away")) : `{"data":${reads}}`);
    const stop = await hub.watch("a", { key: "k", read }, { id: "1", outlet: { bufferedAmount: 0, write: (text) => void sent.push(String(text)) }, end: () => undefined }, null);
    ours.told([{ topic: "a", sequence: 1 }]);
    await vi.waitFor(() => expect(sent).toEqual([`{"id":"1","type":"next","payload":{"data":2}}`]), patience);
    expect([reads, hub.watching]).toEqual([2, 1]);
    stop();
    expect(hub.watching).toBe(0);
  });
});

describe("two servers on one database", () => {
  let app: TestApp;
  let other: Awaited<ReturnType<typeof createApp>>;
  let dataSource: DataSource;
  let otherUrl: string;
  beforeAll(async () => {
    app = await startApp();
    dataSource = await createDataSource(app.databaseUrl).initialize();
    other = await createApp({ config: { ...readConfig({}), demo: true, port: 0 }, dataSource, databaseUrl: app.databaseUrl, clientDirectory: null, personas, keys: testKeys, now: app.now, log });
    await other.listen({ host: "127.0.0.1", port: 0 });
    otherUrl = `http://127.0.0.1:${(other.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await other.close();
    await dataSource.destroy();
    await app.stop();
  });

  it("show the watchers of one what is done at the other", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const live = personAt(otherUrl, null, "").live();
    const counts: number[] = [];
    const query = `subscription ($id: ID!) { initiativeChanged(id: $id, since: 0) { initiative { draagvlak { supporters } } } }`;
    live.subscribe<{ initiativeChanged: { initiative: { draagvlak: { supporters: number } } } }>({ query, variables: { id } }, {
      next: ({ data }) => void counts.push(data?.initiativeChanged.initiative.draagvlak.supporters ?? -1), error: () => undefined, complete: () => undefined,
    });
    await vi.waitFor(() => expect(counts).toEqual([0]), patience);
    for (const person of await way.residents(app, "oost", 3)) await way.support(person, id);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(3), patience);
    await live.dispose();
  });

  it("tell people once, though both react to what happened", async () => {
    await Promise.all(Array.from({ length: 4 }, () => way.inTreatment(app, "zuid", 150_000)));
    await vi.waitFor(async () => expect((await app.pool.query("select from outbox where awaits_reaction")).rowCount).toBe(0), patience);
    const told = async () => (await app.pool.query("select (select count(*)::int from mails m join dossiers d on m.subject like '%' || d.reference || '%') as forwarded, (select count(*)::int from dossiers where handed_in_at > now() - interval '1 hour') as handed_in")).rows[0];
    // Both forward, one at a time.
    await vi.waitFor(async () => expect((await app.pool.query("select from forwardings f join dossiers d using (initiative_id) where f.state <> 'DONE' and d.handed_in_at > now() - interval '1 hour'")).rowCount).toBe(0), { timeout: 20_000 });
    expect(await told()).toEqual({ forwarded: 4, handed_in: 4 });
  });
});
