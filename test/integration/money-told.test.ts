// Who has to say something about money hears of it: who decides on a proposal, and the managers of other clusters, never who asked.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import * as money from "../support/money.ts";
import { settled } from "../support/neighbourhood.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const told = async (kind: string) => (await app.pool.query("select distinct p.name, n.about from notices n join persons p on p.id = n.person_id where n.kind = $1 order by 1", [kind])).rows;
const names = async (role: string) => (await app.pool.query("select distinct p.name from roles r join persons p on p.id = r.person_id where r.kind = $1 order by 1", [role])).rows.map(({ name }) => name as string);

it("a proposal, to whoever decides on it", async () => {
  const manager = await app.as("clustermanager-oost");
  await money.propose(manager, "REVIEW", [{ wijkId: "oost", toWijkId: "zuid", cents: 1_000, reason: "Daar is meer nodig." }]);
  await settled(app);
  expect(await told("MONEY_PROPOSED")).toEqual((await names("WETHOUDER")).map((name) => ({ name, about: "Collegebesluit 2026-07" })));
});

it("an overrun that is taken up, to the managers of other clusters alone", async () => {
  const manager = await app.as("clustermanager-oost");
  const { name: own } = (await app.pool.query("select name from persons where id = $1", [manager.personId])).rows[0];
  const { rows: [{ id: wijk }] } = await app.pool.query("select wijk_id as id from roles where person_id = $1 and kind = 'CLUSTERTEAM_MANAGER' limit 1", [manager.personId]);
  await money.takeUp(manager, wijk, 100_000);
  await settled(app);
  expect((await told("OVERRUN_ASKED")).map(({ name }) => name)).toEqual((await names("CLUSTERTEAM_MANAGER")).filter((name) => name !== own));
});
