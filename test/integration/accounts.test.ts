// What a plan did with its money: milestones, news with pictures, receipts that count once, settling, and what goes back.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { agreed, approve, instalmentsOf, schedule } from "../support/deals.ts";
import { settled } from "../support/neighbourhood.ts";
import { fetchPicture, photo, pictureOf } from "../support/pictures.ts";
import { pdf, sendReceipt } from "../support/receipts.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const reasonOf = (answer: { reason?: string }) => answer.reason ?? "done";
const act = async (person: Person, call: string, types: string, variables: object): Promise<{ reason?: string }> =>
  (await person.ask(`mutation (${types}) { answer: ${call} { __typename ... on Refusal { reason } } }`, variables)).answer as { reason?: string };

/** Paid as a whole and there. */
async function realised(wijkId: string, cents: number): Promise<{ id: string; steward: Person; regisseur: Person }> {
  const made = await agreed(app, wijkId, cents);
  await way.pay(made.regisseur, made.id);
  await way.realise(made.steward, made.id);
  return made;
}
const bookingsOf = async (id: string) => (await app.pool.query("select kind, cents::int as cents from bookings where initiative_id = $1 and kind in ('PAID', 'LOWERED', 'RETURNED') order by id", [id])).rows.map(({ kind, cents }) => [kind, cents]);
const accountOf = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { stage account { spentCents returnedCents settledCents toReturnCents returnBy returnedAt } } }`, { id })).initiative;

describe("on the way", () => {
  it("a delay is told with its reason, and each supporter hears of it once", async () => {
    const { id, steward, regisseur } = await agreed(app, "oost", 150_000);
    const add = (person: Person, plannedOn = "2027-03-01") => act(person, "addMilestone(id: $id, title: $title, plannedOn: $plannedOn)", "$id: ID!, $title: String!, $plannedOn: String!", { id, title: "De bank staat", plannedOn });
    expect([reasonOf(await add(steward)), reasonOf(await add(regisseur)), reasonOf(await add(steward, "2027-02-30"))]).toEqual(["done", "NOT_A_STEWARD", "INVALID_TIME"]);
    const milestones = async () => (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { milestones { id title firstOn plannedOn delayReason reachedAt } } }`, { id })).initiative.milestones;
    const [{ id: milestoneId }] = await milestones();
    const delay = (plannedOn: string, reason = "Het hout kwam laat.") => act(steward, "delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason)", "$milestoneId: ID!, $plannedOn: String!, $reason: String!", { milestoneId, plannedOn, reason });
    expect([reasonOf(await delay("2027-03-01")), reasonOf(await delay("2027-04-01", " ")), reasonOf(await delay("2027-04-01"))]).toEqual(["INVALID_TIME", "INVALID_TEXT", "done"]);
    await settled(app);
    const { rows } = await app.pool.query("select count(*)::int as told, count(distinct person_id)::int as people, min(text) as text from notices where kind = 'MILESTONE_DELAYED' and initiative_id = $1", [id]);
    expect(rows).toEqual([{ told: 5, people: 5, text: "De bank staat: Het hout kwam laat." }]);
    const reach = () => act(steward, "reachMilestone(milestoneId: $milestoneId)", "$milestoneId: ID!", { milestoneId });
    expect([reasonOf(await reach()), reasonOf(await reach()), reasonOf(await delay("2027-05-01"))]).toEqual(["done", "done", "ALREADY_DECIDED"]);
    expect(await milestones()).toMatchObject([{ firstOn: "2027-03-01", plannedOn: "2027-04-01", delayReason: "Het hout kwam laat.", reachedAt: expect.any(String) }]);
  });

  it("news has pictures that everybody sees, and only those of who tells it", async () => {
    const { id, steward, regisseur } = await agreed(app, "oost", 150_000);
    await way.pay(regisseur, id);
    const [own, others] = [await pictureOf(app, steward), await pictureOf(app, regisseur)];
    const post = (picture: string) => act(steward, "postUpdate(id: $id, text: $text, pictures: $pictures)", "$id: ID!, $text: String!, $pictures: [UpdatePictureInput!]", { id, text: "Kijk!", pictures: [{ id: picture, alt: "Een bank" }] });
    expect((await fetchPicture(app, app.anonymous(), own)).status).toBe(404);
    expect([reasonOf(await post(others)), reasonOf(await post(own)), reasonOf(await post(own))]).toEqual(["NOT_FOUND", "done", "NOT_FOUND"]);
    expect((await fetchPicture(app, app.anonymous(), own)).status).toBe(200);
    expect((await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { updates { text pictures { id alt } } } }`, { id })).initiative.updates).toEqual([{ text: "Kijk!", pictures: [{ id: own, alt: "Een bank" }] }]);
  });

  it("a tile lies in a buurt of the plan or its wijk, and nowhere else", async () => {
    const { id, steward, regisseur } = await agreed(app, "oost", 150_000);
    await way.pay(regisseur, id);
    const realise = (buurtId: string) => act(steward, "realise(id: $id, buurtId: $buurtId)", "$id: ID!, $buurtId: ID", { id, buurtId });
    expect([reasonOf(await realise("nergens")), reasonOf(await realise((await app.pool.query("select min(id) as id from buurten where wijk_id = 'zuid'")).rows[0].id))]).toEqual(["INVALID_AREA", "INVALID_AREA"]);
    expect(reasonOf(await realise("oost-electro"))).toBe("done");
    expect((await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { stage tile { buurt { id } } } }`, { id })).initiative).toEqual({ stage: "GEREALISEERD", tile: { buurt: { id: "oost-electro" } } });
  });
});

describe("a receipt", () => {
  it("is kept as it was or made anew, shown to the group and the municipality alone, and taken once", async () => {
    const { id, steward, regisseur } = await realised("oost", 150_000);
    const paper = pdf();
    const [first, again] = await Promise.all([sendReceipt(steward, id, 10_000, paper), sendReceipt(steward, id, 10_000, paper)]);
    expect([first, again].map(({ status, reason }) => [status, reason]).toSorted()).toEqual([[201, undefined], [409, "RECEIPT_TWICE"]]);
    const other = await realised("oost", 150_000);
    expect(await sendReceipt(other.steward, other.id, 10_000, paper)).toMatchObject({ status: 409, reason: "RECEIPT_TWICE" });
    const photographed = await sendReceipt(steward, id, 5_000, await photo(80, 60), {}, "image/jpeg");
    const kept = first.id ?? again.id ?? "";
    const seen = async (who: Person, receipt: string) => {
      const answer = await fetch(`${app.url}/receipts/${receipt}`, { headers: { cookie: who.cookie } });
      return [answer.status, answer.headers.get("content-type"), answer.headers.get("content-disposition")?.split(";")[0] ?? null];
    };
    for (const who of [steward, regisseur]) expect([await seen(who, kept), await seen(who, photographed.id ?? "")]).toEqual([[200, "application/pdf", "attachment"], [200, "image/webp", "inline"]]);
    for (const who of [app.anonymous(), other.steward, await app.as("regisseur-zuid")]) expect((await seen(who, kept))[0]).toBe(404);
    const listed = async (who: Person) => (await who.ask(`query ($id: ID!) { initiative(id: $id) { receipts { cents } } }`, { id })).initiative.receipts.length;
    expect([await listed(steward), await listed(regisseur), await listed(other.steward), await listed(app.anonymous())]).toEqual([2, 2, 0, 0]);
  });

  it.each<[number, string, Buffer, Record<string, string>]>([
    [422, "INVALID_RECEIPT", Buffer.from("<html>"), {}], [422, "INVALID_RECEIPT", Buffer.from("%PDF-1.7 half"), {}], [422, "INVALID_AMOUNT", pdf(), { cents: "0" }], [422, "INVALID_AMOUNT", pdf(), { cents: "12.5" }],
    [422, "INVALID_TIME", pdf(), { spentOn: "2999-01-01" }], [422, "INVALID_TIME", pdf(), { spentOn: "gisteren" }], [422, "INVALID_TEXT", pdf(), { what: " " }], [404, "NOT_FOUND", pdf(), { lineId: "00000000-0000-0000-0000-000000000001" }], [413, "PICTURE_TOO_LARGE", Buffer.alloc(9_000_000, 7), {}],
  ])("is refused with %i %s when it is none", async (status, reason, file, change) => {
    const { id, steward } = await realised("meent", 10_000);
    expect(await sendReceipt(steward, id, 1_000, file, change)).toMatchObject({ status, reason });
    expect((await app.pool.query("select 1 from receipts where initiative_id = $1", [id])).rows).toEqual([]);
  });

  it("is the group's own to hand in, and not after it was settled", async () => {
    const { id, steward, regisseur } = await realised("oost", 10_000);
    expect([(await sendReceipt(regisseur, id, 1_000)).status, (await sendReceipt(app.anonymous(), id, 1_000)).status]).toEqual([403, 401]);
    await way.accountFor(steward, id, 10_000);
    await sendReceipt(steward, id, 1_000);
    expect(reasonOf(await way.settleAccount(regisseur, id, 10_000))).toBe("STALE_VERSION");
    await way.accountFor(steward, id, 0);
    expect(reasonOf(await way.settleAccount(regisseur, id, 10_000))).toBe("done");
    expect(await sendReceipt(steward, id, 1_000)).toMatchObject({ reason: "WRONG_STAGE" });
  });
});

describe("settling", () => {
  it("asks back what was paid and not spent, within six weeks, and books it when it came", async () => {
    const { id, steward, regisseur } = await realised("zuid", 150_000);
    await way.accountFor(steward, id, 120_000);
    expect(reasonOf(await way.settleAccount(steward, id, 120_000))).toBe("NOT_ALLOWED");
    const answers = await Promise.all([way.settleAccount(regisseur, id, 120_000), way.settleAccount(regisseur, id, 120_000)]);
    expect(answers.map(reasonOf).toSorted()).toEqual(["WRONG_STAGE", "done"]);
    const { stage, account } = await accountOf(app.anonymous(), id);
    expect([stage, account]).toEqual(["VERANTWOORD", { spentCents: 120_000, returnedCents: 30_000, settledCents: 120_000, toReturnCents: 30_000, returnBy: expect.any(String), returnedAt: null }]);
    expect(Math.round((Date.parse(account.returnBy) - Date.now()) / 86_400_000)).toBe(42);
    expect(await bookingsOf(id)).toEqual([["PAID", 150_000]]);
    expect((await Promise.all([way.recordReturn(regisseur, id), way.recordReturn(regisseur, id)])).map(reasonOf).toSorted()).toEqual(["NOTHING_WAITING", "done"]);
    expect(await bookingsOf(id)).toEqual([["PAID", 150_000], ["RETURNED", 30_000]]);
    await settled(app);
    const { rows } = await app.pool.query("select kind, count(*)::int as told from notices where initiative_id = $1 and kind in ('ACCOUNT_SETTLED', 'ACCOUNT_HANDED_IN', 'RETURN_ASKED') group by 1 order by 1", [id]);
    expect(rows).toEqual([{ kind: "ACCOUNT_HANDED_IN", told: 1 }, { kind: "ACCOUNT_SETTLED", told: 5 }, { kind: "RETURN_ASKED", told: 1 }]);
  });

  it("pays what was earned and not paid yet, and lets the rest of it fall free", async () => {
    const { id, steward, regisseur } = await agreed(app, "zuid", 150_000);
    await schedule(regisseur, id, [{ what: "Voorschot", cents: 50_000, dueOn: "2027-01-01" }, { what: "Rest", cents: 100_000, dueOn: "2027-06-01" }]);
    await approve(regisseur, (await instalmentsOf(regisseur, id))[0]?.id ?? "");
    await way.realise(steward, id);
    await way.accountFor(steward, id, 120_000);
    await way.settleAccount(regisseur, id, 120_000);
    expect((await accountOf(steward, id)).account).toMatchObject({ settledCents: 120_000, toReturnCents: 0 });
    expect(await bookingsOf(id)).toEqual([["PAID", 50_000], ["LOWERED", 30_000], ["PAID", 70_000]]);
    expect((await instalmentsOf(steward, id)).map(({ what, cents, state }) => [what, cents, state])).toEqual([["Voorschot", 50_000, "APPROVED"], ["Slotbetaling", 70_000, "APPROVED"]]);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("is at what was granted when more was spent, and at less only with a reason", async () => {
    const { id, steward, regisseur } = await realised("zuid", 100_000);
    await way.accountFor(steward, id, 130_000);
    expect([reasonOf(await way.settleAccount(regisseur, id, 100_001)), reasonOf(await way.settleAccount(regisseur, id, 90_000)), reasonOf(await way.settleAccount(regisseur, id, 90_000, "Een deel hoorde niet bij het plan."))]).toEqual(["INVALID_AMOUNT", "INVALID_TEXT", "done"]);
    expect((await accountOf(steward, id)).account).toMatchObject({ spentCents: 130_000, settledCents: 90_000, toReturnCents: 10_000 });
  });
});
