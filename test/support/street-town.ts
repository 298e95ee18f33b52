// The town of the tests of the street, and what they look at in it.
import { reconcile } from "#server/data/reconcile.ts";
import { verifyAudit } from "#server/platform/audit.ts";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Person, type TestApp, startApp } from "./app.ts";
import * as street from "./street.ts";
import { inDraagvlak } from "./way.ts";

export let app: TestApp;
export let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());
afterEach(async () => {
  app.setNow(null);
  await app.pool.query("delete from allowances");
  expect(await reconcile(app.dataSource.manager)).toEqual([]);
});

export const gauge = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { withoutOpinion draagvlak { supporters confirmed counted } } }`, { id })).initiative;
export const countedOf = async (id: string) => (await gauge(id)).draagvlak.counted as number;
export const stateOf = async (code: string, row: number) => (await app.pool.query("select state, why, voter, home, buurt_id from list_rows where list_code = $1 and row = $2", [code, row])).rows[0];
export async function plan(): Promise<{ id: string; steward: Person; code: string }> {
  const { id, steward } = await inDraagvlak(app, "oost", 150_000);
  return { id, steward, code: (await street.makeList(steward, id)).list?.code ?? "" };
}
export async function livesAt(person: Person, houseNumber: string): Promise<void> {
  await person.ask(`mutation ($houseNumber: String!) { declareResidence(postcode: "1221 AA", houseNumber: $houseNumber) { __typename } }`, { houseNumber });
}
export async function expectLogged(acts: readonly string[], never: readonly string[]): Promise<void> {
  const { rows } = await app.pool.query<{ act: string }>("select distinct act from audit_log where outcome = 'DONE'");
  expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining([...acts]));
  // Without ids, times and hashes, in which any four digits may stand.
  const { rows: [{ kept }] } = await app.pool.query("select string_agg(concat_ws(' ', act, outcome, on_behalf_of, rule, facts), ' ') as kept from audit_log");
  const said = (kept as string).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/gu, "");
  for (const text of never) expect(said).not.toContain(text);
  expect((await verifyAudit(app.pool)).brokenAt).toBeNull();
}
