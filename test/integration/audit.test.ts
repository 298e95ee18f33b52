// The audit log: whole with what it tells of, never less than what was tried, and no row of it changed unseen.
import { type AuditEntry, verifyAudit } from "#server/platform/audit.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { Refused } from "#server/platform/refused.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
let dataSource: DataSource;
let pool: Pool;
let transact: Transact;
let person: string;
const now = new Date("2026-11-22T10:00:00.123Z");
const entry: AuditEntry = { act: "RoleGranted", wijkId: "oost", rule: "mandaatbesluit 2022", facts: { kind: "WIJKREGISSEUR", days: 30 } };

beforeEach(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
  pool = poolOf(dataSource);
  transact = unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined });
  person = (await pool.query<{ id: string }>("insert into persons (email, name, created_at) values ('femke@voorbeeld.example', 'Femke', $1) returning id", [now])).rows[0]?.id ?? "";
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});
const act = (entries: readonly AuditEntry[]) => transact({ viewer: person, now }, async (work) => entries.forEach((each) => work.audit(each)));
const rows = async (columns: string) => (await pool.query(`select ${columns} from audit_log order by id`)).rows as unknown[];

it("keeps who, what, when and from which rule, with pseudonyms for people", async () => {
  await act([{ ...entry, subject: ["person", person], onBehalfOf: ["organisation", "buurthuis"] }]);
  const [{ pseudonym }] = (await pool.query("select pseudonym from persons where id = $1", [person])).rows as [{ pseudonym: string }];
  expect(await rows("at, actor, act, outcome, subject_kind, subject_id, on_behalf_of, wijk_id, rule, facts")).toEqual([
    { at: now, actor: pseudonym, act: "RoleGranted", outcome: "DONE", subject_kind: "person", subject_id: pseudonym, on_behalf_of: "organisation:buurthuis", wijk_id: "oost", rule: "mandaatbesluit 2022", facts: { kind: "WIJKREGISSEUR", days: 30 } },
  ]);
  expect(pseudonym).not.toBe(person);
});

it("keeps what was refused as tried, and nothing of what failed by our own fault", async () => {
  const fail = (error: Error) => transact({ viewer: person, now }, async (work) => {
    work.audit(entry);
    await work.tx.query("update persons set name = 'Undone'");
    throw error;
  });
  await expect(fail(new Refused("NOT_ENTITLED" as never))).rejects.toThrow("NOT_ENTITLED");
  await expect(fail(new Error("broken"))).rejects.toThrow("broken");
  expect(await rows("act, outcome")).toEqual([{ act: "RoleGranted", outcome: "NOT_ENTITLED" }]);
  expect((await pool.query("select name from persons where id = $1", [person])).rows).toEqual([{ name: "Femke" }]);
});

it("has one chain, however many write at once", async () => {
  await Promise.all(Array.from({ length: 40 }, (_, turn) => act([entry, { ...entry, facts: { turn } }])));
  expect(await verifyAudit(pool)).toMatchObject({ entries: 80, brokenAt: null });
  expect(await rows("id")).toEqual(Array.from({ length: 80 }, (_, at) => ({ id: at + 1 })));
});

it("lets nobody change, remove or empty it", async () => {
  await act([entry]);
  for (const statement of ["update audit_log set act = 'Other'", "delete from audit_log", "truncate audit_log"]) await expect(pool.query(statement)).rejects.toThrow("only added to");
});

const tamperings: readonly [string, string, number][] = [
  ["a changed fact", "update audit_log set facts = '{}' where id = 2", 2],
  ["another actor", "update audit_log set actor = null where id = 3", 3],
  ["a moment that moved", "update audit_log set at = at + interval '1 second' where id = 1", 1],
  ["a row that is gone", "delete from audit_log where id = 2", 3],
  ["a tail that is gone", "delete from audit_log where id = 4", 4],
  ["rows that changed places", "update audit_log set id = 5 - id where id in (2, 3)", 2],
];
it.each(tamperings)("finds %s by whoever owns the tables", async (_what, statement, at) => {
  await act([0, 1, 2, 3].map((turn) => ({ ...entry, facts: { turn } })));
  const before = await verifyAudit(pool);
  expect(before).toMatchObject({ entries: 4, brokenAt: null });
  await pool.query(`alter table audit_log disable trigger all; alter table audit_log drop constraint audit_log_pkey; ${statement}`);
  expect((await verifyAudit(pool)).brokenAt).toBe(at);
});
