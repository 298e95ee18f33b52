import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { createExecutor } from "#server/platform/graphql/executor.ts";
import { createSchema } from "#server/schema.ts";
import { rootViews } from "#server/views.ts";
import { type DocumentNode, parse } from "graphql";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
let dataSource: DataSource;
let pool: Pool;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
// Connections of each executor's own: the names of its statements mean something else to another's.
beforeEach(async () => {
  dataSource = await createDataSource(app.databaseUrl).initialize();
  pool = poolOf(dataSource);
});
afterEach(() => dataSource.destroy());

interface Answer {
  readonly data: { readonly wijk: { readonly id: string } };
}

async function startExecutor(known: readonly DocumentNode[]) {
  const schema = createSchema();
  const executor = createExecutor({ schema, views: await rootViews(schema), reads: pool, cursorSeal: "seal", isKnown: (document) => known.includes(document), allow: async () => undefined });
  const context = { viewer: null, now: app.now(), transact: () => Promise.reject(new Error("nothing is written here")), site: { name: "Brink", posted: () => undefined } };
  return async (document: DocumentNode, variables = {}) => JSON.parse(JSON.stringify(await executor.execute(document, null, variables, context))) as Answer;
}

/** More documents than statements that are kept by name. */
async function askAsStrangers(ask: (document: DocumentNode) => Promise<Answer>): Promise<void> {
  for (let n = 0; n < 700; n += 1) await ask(parse(`{ a${n}: __typename }`));
}

/** On all connections, each once. */
async function namesOfStatements(): Promise<readonly string[]> {
  const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  try {
    const found = await Promise.all(clients.map((client) => client.query<{ name: string }>("select name from pg_prepared_statements")));
    return [...new Set(found.flatMap(({ rows }) => rows.map(({ name }) => name)))];
  } finally {
    for (const client of clients) client.release();
  }
}

it("prepares our own documents by name whatever strangers sent before, and keeps few of theirs", async () => {
  const own = parse(`query ($id: ID!) { wijk(id: $id) { id } }`);
  const choices = Array.from({ length: 6 }, (_, n) => `v${n}`);
  const varied = parse(`query (${choices.map((name) => `$${name}: Boolean!`).join(", ")}) { wijk(id: "oost") { id ${choices.map((name) => `${name}: name @include(if: $${name})`).join(" ")} } }`);
  const ask = await startExecutor([own, varied]);
  await askAsStrangers(ask);
  // Strangers can send what is ours too: all variants of one document take no name of another.
  for (let n = 0; n < 2 ** choices.length; n += 1) await ask(varied, Object.fromEntries(choices.map((name, bit) => [name, Boolean(n & (1 << bit))])));
  expect((await ask(own, { id: "oost" })).data.wijk.id).toBe("oost");
  const names = await namesOfStatements();
  expect(names.filter((name) => name.startsWith("known_"))).toHaveLength(32 + 1);
  expect(names.filter((name) => name.startsWith("strange_"))).toHaveLength(500);
});

it("never gives one question's answer to another, however many were asked before", async () => {
  const ask = await startExecutor([]);
  await askAsStrangers(ask);
  const wijken = ["oost", "zuid", "meent", "centrum"];
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(parse(`{ wijk(id: "${wijken[n % 4]}") { id } }`))));
  expect(answers.map(({ data }) => data.wijk.id)).toEqual(Array.from({ length: 40 }, (_, n) => wijken[n % 4]));
});
