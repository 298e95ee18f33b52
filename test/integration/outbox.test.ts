// What happened is written with what it tells of, in order and without gaps, and is reacted to exactly once.
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import type { Bump } from "#server/platform/outbox.ts";
import { type Reaction, startReactions } from "#server/platform/reaction-worker.ts";
import { Refused } from "#server/platform/refused.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import type { Pool } from "pg";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";

const log = pino({ level: "silent" });
const patience = { timeout: 10_000, interval: 10 };

let database: FreshDatabase;
let dataSource: DataSource;
let pool: Pool;
let told: Bump[];
let now: Date;
const transact = () => unitOfWork({ dataSource, isReactedTo: (type) => type === "Reacted", committed: (bumps) => void told.push(...bumps) });
const emitting = (type: string, ...topics: string[]) => transact()({ viewer: null, now }, async (work) => work.emit({ type, topics, ids: {} }));
const countOf = async (sql: string) => (await pool.query<{ count: number }>(`select count(*)::int as count from ${sql}`)).rows[0]?.count;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
  pool = poolOf(dataSource);
  await pool.query("create table effects (event bigint not null, worker text not null)");
});
beforeEach(async () => {
  await pool.query("truncate outbox, topics, effects");
  told = [];
  now = new Date("2026-11-22T12:00:00Z");
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe("a unit of work", () => {
  it("tells what happened when it is done, once for each topic", async () => {
    await emitting("Happened", "b", "a");
    expect((await pool.query("select topic, sequence, type from outbox order by topic")).rows).toEqual([{ topic: "a", sequence: 1, type: "Happened" }, { topic: "b", sequence: 1, type: "Happened" }]);
    expect(told.toSorted((one, other) => one.topic.localeCompare(other.topic))).toEqual([{ topic: "a", sequence: 1 }, { topic: "b", sequence: 1 }]);
  });

  it.each([["refused", new Refused("NOT_ALLOWED")], ["failed", new Error("broken")]])("tells nothing when it was %s, and leaves no gap", async (_how, error) => {
    await emitting("Happened", "a");
    const failing = transact()({ viewer: null, now }, async (work) => {
      work.emit({ type: "Happened", topics: ["a"], ids: {} });
      await work.tx.query("insert into effects values (1, 'undone')");
      throw error;
    });
    await expect(failing).rejects.toBe(error);
    await emitting("Happened", "a");
    expect(await countOf("effects")).toBe(0);
    expect(told.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await countOf("outbox where topic = 'a'")).toBe(2);
  });

  it("tells once what it had to begin anew after a deadlock", async () => {
    const both = Promise.withResolvers<void>();
    let waiting = 0;
    let begun = 0;
    const crossing = (first: string, second: string) =>
      transact()({ viewer: null, now }, async (work) => {
        begun += 1;
        work.emit({ type: "Happened", topics: ["deadlock"], ids: {} });
        await work.tx.query("select pg_advisory_xact_lock(hashtext($1))", [first]);
        waiting += 1;
        if (waiting === 2) both.resolve();
        await both.promise;
        await work.tx.query("select pg_advisory_xact_lock(hashtext($1))", [second]);
      });
    await Promise.all([crossing("x", "y"), crossing("y", "x")]);
    expect(begun).toBe(3);
    expect(await countOf("outbox where topic = 'deadlock'")).toBe(2);
  });

  it("numbers a topic without gaps and in order, with two hundred at once", async () => {
    let working = true;
    const looks: Promise<void> = (async () => {
      while (working) {
        const { rows } = await pool.query<{ whole: boolean }>("select bool_and(last = top and top = n) as whole from (select topic, max(sequence) as top, count(*) as n from outbox group by topic) o join topics using (topic)");
        expect(rows[0]?.whole).not.toBe(false);
      }
    })();
    const topics = ["a", "b", "c"];
    await Promise.all(Array.from({ length: 200 }, (_, n) => emitting("Happened", ...(n % 2 ? topics.slice(n % 3) : topics.slice(0, (n % 3) + 1).reverse()))));
    working = false;
    await looks;
    const { rows } = await pool.query("select topic, array_agg(sequence order by sequence) as sequences, count(*)::int as count from outbox group by topic order by topic");
    expect(rows.map(({ topic }) => topic)).toEqual(topics);
    for (const { sequences, count } of rows) expect(sequences).toEqual(Array.from({ length: count }, (_, n) => n + 1));
    expect(told).toHaveLength(await countOf("outbox") ?? 0);
  });
});

describe("a reaction", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
  });
  const settled = () => vi.waitFor(async () => expect(await countOf("outbox where awaits_reaction")).toBe(0), patience);
  const work = (name: string, reaction: Reaction, reads: Pick<Pool, "query"> = pool) => {
    const worker = startReactions({ Reacted: reaction }, reads as Pool, transact(), () => now, log);
    stops.push(() => worker.stop());
    return { ...worker, name };
  };
  const noted = (name: string): Reaction => async ({ tx }, { id }) => void (await tx.query("insert into effects values ($1, $2)", [id, name]));

  it("runs once for each event, whichever of two workers takes it", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, n) => emitting("Reacted", `t${n % 7}`, "all")));
    for (const worker of ["one", "two"].map((name) => work(name, noted(name)))) worker.wake();
    await settled();
    expect(await countOf("effects")).toBe(60);
    expect(await countOf("(select distinct event from effects) e")).toBe(60);
  });

  it("that fails undoes what it did, is tried again later, and runs once in the end", async () => {
    await emitting("Reacted", "a");
    let stumbles = true;
    const stumbling: Reaction = async (unit, happened) => {
      await noted("stumbling")(unit, happened);
      if (stumbles) throw new Error("not yet");
    };
    const workers = ["one", "two"].map((name) => work(name, stumbling));
    for (const failures of [1, 2, 3]) {
      for (const { wake } of workers) wake();
      await vi.waitFor(async () => expect(await countOf(`outbox where awaits_reaction and attempts >= ${failures} and last_error like '%not yet%'`)).toBe(1), patience);
      expect(await countOf("effects")).toBe(0);
      now = new Date(now.getTime() + 3_600_000);
    }
    stumbles = false;
    // The other worker may have failed once more since, and put it off from the new hour.
    await vi.waitFor(async () => {
      now = new Date(now.getTime() + 3_600_000);
      for (const { wake } of workers) wake();
      expect(await countOf("outbox where awaits_reaction")).toBe(0);
    }, patience);
    expect(await countOf("effects")).toBe(1);
  });

  it("that fails does not hold up the others", async () => {
    await emitting("Reacted", "bad");
    await emitting("Reacted", "good");
    const { wake } = work("one", async (unit, happened) => {
      if (happened.id === (await pool.query("select min(id) as id from outbox")).rows[0].id) throw new Error("never");
      await noted("one")(unit, happened);
    });
    wake();
    await vi.waitFor(async () => expect(await countOf("effects")).toBe(1), patience);
    expect(await countOf("outbox where awaits_reaction and topic = 'bad'")).toBe(1);
  });

  it("is given up after ten attempts, with its last error kept", async () => {
    await emitting("Reacted", "a");
    const { wake } = work("one", async () => Promise.reject(new Error("never")));
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      wake();
      await vi.waitFor(async () => expect(await countOf(`outbox where attempts = ${attempt}`)).toBe(1), patience);
      now = new Date(now.getTime() + 3_600_000);
    }
    expect(await countOf("outbox where not awaits_reaction and last_error like '%never%'")).toBe(1);
  });

  it("that another worker has done meanwhile stays done, though the first one failed at it", async () => {
    await emitting("Reacted", "a");
    const [failed, mayTell] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // The first worker comes to tell of its failure only after the second has taken the row.
    const late = { query: async (...query: [string, unknown[]]) => (failed.resolve(), await mayTell.promise, pool.query(...query)) };
    const first = work("first", async () => Promise.reject(new Error("broken")), late as unknown as Pool);
    first.wake();
    await failed.promise;
    const second = work("second", noted("second"));
    second.wake();
    await vi.waitFor(async () => expect(await countOf("effects")).toBe(1), patience);
    await settled();
    mayTell.resolve();
    await first.stop();
    now = new Date(now.getTime() + 60_000);
    second.wake();
    await second.stop();
    expect([await countOf("effects"), await countOf("outbox where awaits_reaction")]).toEqual([1, 0]);
  });
});
