// Two at the same moment, on connections of their own: the second sees what the first took.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as money from "../support/money.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let manager: Person;
let wethouder: Person;
beforeAll(async () => {
  app = await startApp();
  [manager, wethouder] = (await Promise.all(["clustermanager-oost", "wethouder"].map((name) => app.as(name)))) as [Person, Person];
});
afterAll(() => app.stop());
afterEach(async () => expect(await reconcile(app.pool)).toEqual([]));

const year = new Date().getFullYear();
const left = async (id: string) => (await app.pool.query("select (allotted_cents - committed_cents - paid_cents)::int as left from pots where id = $1", [id])).rows[0].left as number;
const reasons = (answers: readonly { readonly reason?: string }[]) => answers.map(({ reason }) => reason ?? "done").sort();

it("a grant and a move that together would empty a wijk: one of them is refused", async () => {
  const { id } = await way.inTreatment(app, "centrum", 200_000);
  const moved = (await left(`WIJKBUDGET:centrum:${year}`)) - 100_000;
  const proposal = (await money.propose(manager, "REVIEW", [{ wijkId: "centrum", toWijkId: "zuid", cents: moved, reason: "Daarom" }])).proposal?.id ?? "";
  const regisseur = await app.as("regisseur-centrum");
  expect(reasons(await Promise.all([way.decide(regisseur, id, 200_000), money.decide(wethouder, proposal)]))).toEqual(["BUDGET_EXHAUSTED", "done"]);
  expect(await left(`WIJKBUDGET:centrum:${year}`)).toBeGreaterThanOrEqual(0);
});

it("two grants that are each within the budget and together not: one of them is refused", async () => {
  const regisseur = await app.as("regisseur-noordwest");
  const made = await Promise.all([150_000, 150_000].map((cents) => way.inTreatment(app, "noordwest", cents)));
  const proposal = (await money.propose(manager, "REVIEW", [{ wijkId: "noordwest", toWijkId: "zuid", cents: (await left(`WIJKBUDGET:noordwest:${year}`)) - 200_000, reason: "Daarom" }])).proposal?.id ?? "";
  await money.decide(wethouder, proposal);
  expect(reasons(await Promise.all(made.map(({ id }) => way.decide(regisseur, id, 150_000))))).toEqual(["BUDGET_EXHAUSTED", "done"]);
});

it("one booking that is put right twice, and one receipt that is booked twice: once each", async () => {
  const [keeper, regisseur] = (await Promise.all(["beheerder", "regisseur-oost"].map((name) => app.as(name)))) as [Person, Person];
  expect(reasons(await Promise.all(Array.from({ length: 3 }, () => money.spend(regisseur, "oost", 100, "O-1"))))).toEqual(["RECEIPT_TAKEN", "RECEIPT_TAKEN", "done"]);
  const { rows: [{ id }] } = await app.pool.query("select max(id)::text as id from bookings where kind = 'SPENT'");
  expect(reasons(await Promise.all(Array.from({ length: 3 }, () => money.correct(keeper, id))))).toEqual(["ALREADY_DECIDED", "ALREADY_DECIDED", "done"]);
  expect(reasons(await Promise.all(Array.from({ length: 4 }, (_, n) => money.spend(regisseur, "oost", 500_000, `O-${n + 2}`))))).toEqual(["BUDGET_EXHAUSTED", "BUDGET_EXHAUSTED", "done", "done"]);
});

it("moves that go around in a circle at once: none waits for ever, and nothing is lost", async () => {
  const before = await Promise.all(["zuid", "zuidwest", "noordoost"].map((wijk) => left(`WIJKBUDGET:${wijk}:${year}`)));
  const circle = [["zuid", "zuidwest"], ["zuidwest", "noordoost"], ["noordoost", "zuid"]] as const;
  const ids = await Promise.all(circle.map(async ([wijkId, toWijkId]) => (await money.propose(manager, "REVIEW", [{ wijkId, toWijkId, cents: 50_000, reason: "Rond" }])).proposal?.id ?? ""));
  expect(reasons(await Promise.all(ids.map((id) => money.decide(wethouder, id))))).toEqual(["done", "done", "done"]);
  expect(await Promise.all(["zuid", "zuidwest", "noordoost"].map((wijk) => left(`WIJKBUDGET:${wijk}:${year}`)))).toEqual(before);
});
