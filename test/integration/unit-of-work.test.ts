import { createDataSource } from "#server/platform/database/data-source.ts";
import type { Bump } from "#server/platform/outbox.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let dataSource: DataSource;
const committed: (readonly Bump[])[] = [];
let transact: Transact;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
  transact = unitOfWork({ dataSource, isReactedTo: () => false, committed: (bumps) => void committed.push(bumps) });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
const request = { viewer: null, now: new Date() };

// A reaction worker that looks and finds nothing commits too: woken by that, it would look for ever.
it("wakes nobody when nothing was told", async () => {
  await transact(request, (work) => work.tx.query("select 1"));
  expect(committed).toEqual([]);
  await transact(request, async (work) => work.emit({ type: "Told", topics: ["wijk:oost"], ids: {} }));
  expect(committed).toEqual([[{ topic: "wijk:oost", sequence: 1 }]]);
});

it("runs a command again when two wait for each other, and keeps both", async () => {
  await dataSource.query("create table turns (id int primary key, taken int not null)");
  await dataSource.query("insert into turns values (1, 0), (2, 0)");
  const take = (first: number, second: number) =>
    transact(request, async ({ tx }) => {
      await tx.query("update turns set taken = taken + 1 where id = $1", [first]);
      await tx.query("update turns set taken = taken + 1 where id = $1", [second]);
    });
  await Promise.all([take(1, 2), take(2, 1), take(1, 2), take(2, 1)]);
  expect(await dataSource.query("select taken from turns order by id")).toEqual([{ taken: 4 }, { taken: 4 }]);
});
