// How a grant is paid: planned in parts, approved once, put on a run once, sent as one file that is the same each time, and settled by somebody else.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { agreed, approve, instalmentsOf, makeRun, markSent, schedule, settleRun } from "../support/deals.ts";
import { faultsOfPain001, transfersOf } from "../support/pain001.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const reasonOf = (answer: { reason?: string }) => answer.reason ?? "done";
const part = (what: string, cents: number, dueOn = "2027-01-01") => ({ what, cents, dueOn });
const moneyOf = async (id: string) => (await app.pool.query("select committed_cents::int as committed, paid_cents::int as paid from initiative_money where initiative_id = $1", [id])).rows[0] as { committed: number; paid: number };

describe("the parts of a grant", () => {
  it.each([
    ["INVALID_AMOUNT", [part("Alles en meer", 150_001)]], ["INVALID_AMOUNT", [part("Half", 100_000), part("Half", 50_001)]], ["INVALID_AMOUNT", [part("Niets", 0)]],
    ["INVALID_TIME", [part("Ooit", 1, "2027-02-30")]], ["INVALID_TEXT", [part(" ", 1)]], ["TOO_MANY", Array.from({ length: 13 }, () => part("Deel", 1))],
  ])("are refused as %s when they cannot be: %j", async (reason, parts) => {
    const { id, regisseur } = await agreed(app, "zuid", 150_000);
    expect(reasonOf(await schedule(regisseur, id, parts))).toBe(reason);
    expect(await instalmentsOf(regisseur, id)).toEqual([]);
  });

  it("are booked as paid when approved, each once, and never more than was granted", async () => {
    const { id, steward, regisseur } = await agreed(app, "oost", 150_000);
    await schedule(regisseur, id, [part("Voorschot", 100_000), part("Rest", 50_000)]);
    const [advance] = await instalmentsOf(steward, id);
    expect(reasonOf(await approve(steward, advance?.id ?? ""))).toBe("NOT_ALLOWED");
    expect(reasonOf(await approve(await app.as("regisseur-zuid"), advance?.id ?? ""))).toBe("NOT_ALLOWED");
    const answers = await Promise.all([1, 2, 3].map(() => approve(regisseur, advance?.id ?? "")));
    expect(answers.map(reasonOf).toSorted()).toEqual(["ALREADY_DECIDED", "ALREADY_DECIDED", "done"]);
    expect(await moneyOf(id)).toEqual({ committed: 50_000, paid: 100_000 });
    expect((await steward.ask(`query ($id: ID!) { initiative(id: $id) { stage } }`, { id })).initiative.stage).toBe("IN_UITVOERING");
    expect(reasonOf(await schedule(regisseur, id, [part("Te veel", 50_001)]))).toBe("INVALID_AMOUNT");
    expect(reasonOf(await schedule(regisseur, id, [part("Later", 20_000), part("Nog later", 30_000)]))).toBe("done");
    expect((await instalmentsOf(steward, id)).map(({ cents, state }) => [cents, state])).toEqual([[100_000, "APPROVED"], [20_000, "PLANNED"], [30_000, "PLANNED"]]);
    await way.pay(regisseur, id);
    expect(await moneyOf(id)).toEqual({ committed: 0, paid: 150_000 });
    expect(reasonOf(await way.pay(regisseur, id))).toBe("NOTHING_WAITING");
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("are not planned anew while one of them is approved in the same second", async () => {
    const { id, regisseur } = await agreed(app, "oost", 150_000);
    await schedule(regisseur, id, [part("Alles", 150_000)]);
    const [all] = await instalmentsOf(regisseur, id);
    await Promise.all([approve(regisseur, all?.id ?? ""), schedule(regisseur, id, [part("Ook alles", 150_000)]), way.pay(regisseur, id)]);
    const { committed, paid } = await moneyOf(id);
    expect(committed + paid).toBe(150_000);
    const planned = (await instalmentsOf(regisseur, id)).filter(({ state }) => state === "PLANNED").reduce((sum, { cents }) => sum + cents, 0);
    expect(planned).toBeLessThanOrEqual(committed);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("a run for the bank", () => {
  let regisseur: Person;
  let manager: Person;
  let ids: string[];
  let runId: string;
  beforeAll(async () => {
    manager = await app.as("clustermanager-noord");
    const made = [await agreed(app, "noordoost", 150_000), await agreed(app, "noordoost", 80_001)];
    regisseur = made[0]?.regisseur as Person;
    ids = made.map(({ id }) => id);
    for (const id of ids) await way.pay(regisseur, id);
  });
  const runs = async () => (await app.pool.query("select id, state, payments, cents::int as cents, file from payment_runs where wijk_id = 'noordoost' and hash <> repeat('0', 64) order by id")).rows;
  const fetchRun = async (who: Person, id: string) => {
    const answer = await fetch(`${app.url}/betalingen/${id}/pain001.xml`, { headers: { cookie: who.cookie } });
    return { status: answer.status, text: await answer.text() };
  };

  it("takes all that waits in the wijk, once, however many make one at the same moment", async () => {
    expect(reasonOf(await makeRun(await app.as("regisseur-zuid"), "noordoost"))).toBe("NOT_ALLOWED");
    const answers = await Promise.all([makeRun(regisseur, "noordoost"), makeRun(manager, "noordoost"), makeRun(regisseur, "noordoost")]);
    expect(answers.map(reasonOf).toSorted()).toEqual(["NOTHING_WAITING", "NOTHING_WAITING", "done"]);
    const all = await runs();
    expect(all).toMatchObject([{ state: "MADE", payments: 2, cents: 230_001 }]);
    runId = all[0].id;
    expect(all[0].file).not.toMatch(/IBAN|<|NL\d\d[A-Z]{4}/u);
  });

  it("is the same file each time, and one that a bank takes", async () => {
    const [first, second] = [await fetchRun(regisseur, runId), await fetchRun(manager, runId)];
    expect([first.status, second.text]).toEqual([200, first.text]);
    expect(faultsOfPain001(first.text)).toEqual([]);
    const { rows } = await app.pool.query("select reference from dossiers where initiative_id = any($1) order by reference", [ids]);
    expect(transfersOf(first.text).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(rows.map(({ reference }, nth) => ({ id: `${reference}-1`, amount: nth === 0 ? "1500.00" : "800.01", iban: expect.stringMatching(/^NL\d\d[A-Z]{4}\d{10}$/u) })));
    for (const who of [app.anonymous(), await app.as("regisseur-zuid"), await app.as("bewoner-oost")]) expect((await fetchRun(who, runId)).status).toBe(who.personId ? 404 : 401);
  });

  it("is settled by somebody else than who made it, and its file with people's accounts goes", async () => {
    const [{ made_by: maker }] = (await app.pool.query("select made_by from payment_runs where id = $1", [runId])).rows;
    const [own, other] = maker === regisseur.personId ? [regisseur, manager] : [manager, regisseur];
    expect(reasonOf(await settleRun(other, runId, "CONFIRMED"))).toBe("ALREADY_DECIDED");
    expect(reasonOf(await markSent(own, runId))).toBe("done");
    expect((await instalmentsOf(regisseur, ids[0] ?? "")).map(({ state }) => state)).toEqual(["SENT"]);
    expect(reasonOf(await settleRun(own, runId, "CONFIRMED"))).toBe("OWN_ENTRY");
    expect(reasonOf(await settleRun(other, runId, "RETURNED"))).toBe("done");
    expect(await runs()).toMatchObject([{ state: "RETURNED", file: null }]);
    expect((await fetchRun(other, runId)).status).toBe(410);
  });

  it("takes what came back along with the next one, without booking it twice", async () => {
    expect(reasonOf(await makeRun(regisseur, "noordoost"))).toBe("done");
    const [, next] = await runs();
    expect(next).toMatchObject({ state: "MADE", payments: 2 });
    await markSent(regisseur, next.id);
    expect(reasonOf(await settleRun(manager, next.id, "CONFIRMED"))).toBe("done");
    expect((await instalmentsOf(regisseur, ids[0] ?? "")).map(({ state }) => state)).toEqual(["CONFIRMED"]);
    expect((await app.pool.query("select count(*)::int as booked from bookings where kind = 'PAID' and initiative_id = any($1)", [ids])).rows).toEqual([{ booked: 2 }]);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("is not made while nobody knows where the money goes", async () => {
    const { id, regisseur: official } = await agreed(app, "noordwest", 150_000);
    await way.pay(official, id);
    await app.pool.query("delete from application_private where initiative_id = $1", [id]);
    expect(reasonOf(await makeRun(official, "noordwest"))).toBe("NO_ACCOUNT_NUMBER");
    expect((await instalmentsOf(official, id)).map(({ state }) => state)).toEqual(["APPROVED"]);
  });
});
