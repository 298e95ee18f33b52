// The end of a year: what goes along, what lapses, and what comes back to a year that is closed.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as money from "../support/money.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let wethouder: Person;
let keeper: Person;
beforeAll(async () => {
  app = await startApp();
  [wethouder, keeper] = (await Promise.all(["wethouder", "beheerder"].map((name) => app.as(name)))) as [Person, Person];
});
afterAll(() => app.stop());

const year = new Date().getFullYear();
const wijken = ["noordoost", "noordwest", "zuid", "zuidoost", "zuidwest", "meent", "centrum", "oost"];
const all = async (of: number) => (await app.pool.query("select sum(committed_cents)::int as committed, sum(reserved_cents)::int as reserved, sum(asked_cents)::int as asked, sum(allotted_cents - reserved_cents - committed_cents - paid_cents)::int as free, count(closed_at)::int as closed from pots where year = $1", [of])).rows[0];

it("takes promises along to a year that is loaded, lets the rest lapse, once, and lets what comes back lapse too", async () => {
  const granted = await way.inTreatment(app, "noordwest", 150_000);
  const regisseur = await app.as("regisseur-noordwest");
  await way.decide(regisseur, granted.id, 150_000);
  const paid = await way.inTreatment(app, "noordwest", 120_000);
  await way.decide(regisseur, paid.id, 120_000);
  await way.draftBuurtdeal(regisseur, paid.id);
  await way.signBuurtdeal(paid.steward, paid.id);
  await way.signBuurtdeal(regisseur, paid.id);
  await way.pay(regisseur, paid.id);
  await way.realise(paid.steward, paid.id);
  const handedIn = await way.inTreatment(app, "noordwest", 90_000);
  await way.inDraagvlak(app, "noordwest", 50_000);
  const old = await all(year);

  expect((await money.propose(keeper, "YEAR_END", [], year)).reason).toBe("INVALID_TIME");
  app.setNow(new Date(`${year + 1}-01-04T10:00:00Z`));
  // Everybody's session and role outlives the year.
  [wethouder, keeper] = (await Promise.all(["wethouder", "beheerder"].map((name) => app.as(name)))) as [Person, Person];
  const ended = await money.propose(keeper, "YEAR_END", [], year, `Jaarrekening ${year}`);
  expect((await money.propose(keeper, "YEAR_END", [], year)).reason).toBe("ALREADY_ASKED");
  const sum = (kind: string) => ended.proposal?.lines.filter((line) => line.kind === kind).reduce((total, { cents }) => total + cents, 0);
  expect([sum("CARRIED_OUT"), sum("LAPSED")]).toEqual([old.committed, old.free + old.reserved]);
  const id = ended.proposal?.id ?? "";
  expect((await money.decide(wethouder, id)).reason).toBe("BUDGET_EXHAUSTED");
  const budget = await money.propose(keeper, "BUDGET", [
    ...wijken.map((wijkId) => ({ wijkId, cents: 2_000_000 })), ...wijken.map((wijkId) => ({ pot: "HANDGELD", wijkId, cents: 100_000 })), { pot: "WIJKKANS", cents: 7_500_000 },
  ], year + 1, `Programmabegroting ${year + 1}`);
  expect((await money.decide(wethouder, budget.proposal?.id ?? "")).reason).toBeUndefined();
  const again = await money.propose(keeper, "BUDGET", [{ wijkId: "oost", cents: 1 }], year + 1);
  expect((await money.decide(wethouder, again.proposal?.id ?? "")).reason).toBe("ALREADY_DECIDED");

  const both = await Promise.all([money.decide(wethouder, id), money.decide(wethouder, id)]);
  expect(both.map(({ reason }) => reason).sort()).toEqual(["ALREADY_DECIDED", undefined]);
  expect(await all(year)).toMatchObject({ committed: 0, reserved: 0, asked: 0, free: 0, closed: 17 });
  expect(await all(year + 1)).toMatchObject({ committed: old.committed, reserved: old.reserved, asked: old.asked, closed: 0 });
  expect((await money.propose(keeper, "YEAR_END", [], year)).reason).toBe("ALREADY_DECIDED");

  // What was not decided goes on in the new year; what is given back of the old one is nobody's to give.
  const decided = await way.decide(await app.as("regisseur-noordwest"), handedIn.id, 90_000);
  expect(decided.initiative?.stage).toBe("TOEGEKEND");
  await way.accountFor(await app.signIn(paid.steward.personId ?? ""), paid.id, 100_000);
  await way.settleAccount(await app.as("regisseur-noordwest"), paid.id, 100_000);
  await way.recordReturn(await app.as("regisseur-noordwest"), paid.id);
  expect((await all(year)).free).toBe(0);
  expect((await app.pool.query("select kind, cents::int from bookings where pot_id = $1 order by id desc limit 2", [`WIJKBUDGET:noordwest:${year}`])).rows).toEqual([{ kind: "LAPSED", cents: 20_000 }, { kind: "RETURNED", cents: 20_000 }]);
  expect(await reconcile(app.pool)).toEqual([]);
});
