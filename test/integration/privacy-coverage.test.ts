// No table may know something of people that the register, the export and the erasure do not know of.
import { personalTables } from "#shared/privacy/categories.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

interface Reference {
  readonly table: string;
  readonly column: string;
  /** c: its row goes with the person, n: only the reference goes. */
  readonly erased: string;
}
const references = async (): Promise<Reference[]> =>
  (await poolOf(dataSource).query<Reference>(
    `select c.conrelid::regclass::text as table, a.attname as column, c.confdeltype as erased from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f' and c.confrelid = 'persons'::regclass order by 1, 2`,
  )).rows;
const columnsInTables = async (): Promise<readonly string[]> =>
  (await poolOf(dataSource).query<{ name: string }>("select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' order by 1")).rows.map(({ name }) => name);

/** Names of columns that hold what leads to somebody, whatever table they are in. */
const telling = /\.(?:.*_)?(?:e?_?mail|address|ip|ip_address|phone|telephone|street|postcode|house_number|birth\w*|bsn|subject|user_agent|agent|person\w*|pseudonym|token_hash|code_hash|browser_hash|handle|nickname|full_name|iban)$/u;

const listed = new Set(personalTables.flatMap(({ table, link, given, withheld = [] }) => [...given, ...withheld, ...("column" in link ? [link.column] : [])].map((column) => `${table}.${column}`)));

it("has every reference to a person in a category, which erases as the database does", async () => {
  const found = await references();
  expect(found.length).toBeGreaterThan(15);
  const said = personalTables.filter(({ link }) => link.by === "person").map(({ table, link, erased }) => `${table}.${"column" in link ? link.column : ""} ${erased}`);
  const done = found.map(({ table, column, erased }) => `${table}.${column} ${{ c: "gone", n: "unlinked" }[erased] ?? `stands in the way of erasing (${erased})`}`);
  expect(done.filter((each) => !said.includes(each))).toEqual([]);
});

it("has every column that leads to somebody in a category", async () => {
  const found = (await columnsInTables()).filter((name) => telling.test(name));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((name) => !listed.has(name))).toEqual([]);
});

it("names no column that is not there", async () => {
  const there = new Set(await columnsInTables());
  expect([...listed].filter((name) => !there.has(name))).toEqual([]);
});
