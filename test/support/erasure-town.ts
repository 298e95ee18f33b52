// The town of the tests of erasure.
import { verifyAudit } from "#server/platform/audit.ts";
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, expect } from "vitest";
import { startApp, type Person, type TestApp } from "./app.ts";
import * as way from "./way.ts";

export let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

export const isThere = async (person: Person) => (await app.pool.query("select from persons where id = $1", [person.personId])).rowCount === 1;
export const neighbour = async (wijkId = "oost") => (await way.residents(app, wijkId, 1))[0] as Person;
export const supportersOf = async (id: string) => (await app.pool.query<{ supporters: number }>("select supporters from initiative_counters where initiative_id = $1", [id])).rows[0]?.supporters;
export const audited = async (act: string) => (await app.pool.query<{ outcome: string; subject: string }>("select outcome, subject_id as subject from audit_log where act = $1 order by id", [act])).rows;
export const wholeAndCounted = async () => {
  expect(await reconcile(app.pool)).toEqual([]);
  expect((await verifyAudit(app.pool)).brokenAt).toBeNull();
};
