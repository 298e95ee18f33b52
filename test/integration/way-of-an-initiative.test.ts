import { createHash } from "node:crypto";
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const thermometer = async (wijkId: string) =>
  (await app.anonymous().ask(`query ($id: ID!) { wijk(id: $id) { thermometer { askedCents reservedCents committedCents paidCents freeCents } } }`, { id: wijkId })).wijk.thermometer as Record<string, number>;
const stageOf = (answer: way.Answer) => answer.initiative?.stage ?? answer.reason;

describe("the way of an initiative", () => {
  it("leads from an idea to an account, and the thermometer follows each step", async () => {
    const before = await thermometer("zuidoost");
    const moved = async () => Object.fromEntries(Object.entries(await thermometer("zuidoost")).map(([band, cents]) => [band, cents - (before[band] ?? 0)]));
    const [steward, neighbour, ...supporters] = await way.residents(app, "zuidoost", 12);
    if (!steward || !neighbour) throw new Error("no residents");
    const groupId = await way.startGroup(steward, "zuidoost");
    await neighbour.ask(`mutation ($id: ID!) { joinGroup(id: $id) { __typename } }`, { id: groupId });
    const started = await way.startInitiative(steward, groupId);
    expect(stageOf(started)).toBe("IDEE");
    const id = started.initiative?.id ?? "";

    expect(stageOf(await way.saveDraft(neighbour, way.draft(id, 1, 350_000)))).toBe("CONCEPT");
    expect((await way.openForDraagvlak(steward, id, 1)).reason).toBe("STALE_VERSION");
    expect(stageOf(await way.openForDraagvlak(steward, id, 2))).toBe("DRAAGVLAK");
    expect(await moved()).toMatchObject({ askedCents: 350_000, freeCents: 0 });

    expect(stageOf(await way.handIn(steward, id, 2))).toBe("THRESHOLD_NOT_REACHED");
    for (const person of supporters) await way.support(person, id);
    expect(stageOf(await way.handIn(steward, id, 2))).toBe("INGEDIEND");
    expect(await moved()).toMatchObject({ askedCents: 0, reservedCents: 350_000, freeCents: -350_000 });

    const regisseur = await app.as("regisseur-zuidoost");
    const wethouder = await app.as("wijkwethouder-zuidoost");
    expect(stageOf(await way.takeUp(regisseur, id))).toBe("IN_BEHANDELING");
    expect(stageOf(await way.decide(regisseur, id, 300_000))).toBe("IN_BEHANDELING");
    expect(stageOf(await way.decide(wethouder, id, 250_000))).toBe("HANDS_DISAGREE");
    expect(stageOf(await way.decide(wethouder, id, 300_000))).toBe("TOEGEKEND");
    expect(await moved()).toMatchObject({ reservedCents: 0, committedCents: 300_000, freeCents: -300_000 });

    expect(stageOf(await way.signBuurtdeal(steward, id))).toBe("INCOMPLETE");
    expect(stageOf(await way.draftBuurtdeal(regisseur, id))).toBe("TOEGEKEND");
    expect(stageOf(await way.signBuurtdeal(steward, id))).toBe("TOEGEKEND");
    expect(stageOf(await way.signBuurtdeal(steward, id))).toBe("ALREADY_SIGNED");
    expect(stageOf(await way.signBuurtdeal(regisseur, id))).toBe("BUURTDEAL");
    expect(stageOf(await way.pay(regisseur, id))).toBe("IN_UITVOERING");
    expect(stageOf(await way.postUpdate(steward, id))).toBe("IN_UITVOERING");
    expect(stageOf(await way.realise(steward, id))).toBe("GEREALISEERD");
    expect(stageOf(await way.settleAccount(regisseur, id, 280_050))).toBe("INCOMPLETE");
    expect(stageOf(await way.accountFor(steward, id, 280_050))).toBe("GEREALISEERD");
    expect(stageOf(await way.settleAccount(regisseur, id, 280_051))).toBe("INVALID_AMOUNT");
    expect(stageOf(await way.settleAccount(regisseur, id, 280_050))).toBe("VERANTWOORD");
    expect(await moved()).toMatchObject({ committedCents: 0, paidCents: 300_000, freeCents: -300_000 });
    expect(stageOf(await way.recordReturn(regisseur, id))).toBe("VERANTWOORD");
    expect(stageOf(await way.recordReturn(regisseur, id))).toBe("NOTHING_WAITING");
    expect(await moved()).toMatchObject({ committedCents: 0, paidCents: 280_050, freeCents: -280_050 });

    const { initiative } = await app.anonymous().ask(
      `query ($id: ID!) { initiative(id: $id) { history { stage } dossier { hash supporters hands handsGiven { role } decision { grantedCents } } account { returnedCents } updates { text } } }`,
      { id },
    );
    expect(initiative.history.map((change: { stage: string }) => change.stage)).toEqual([
      "IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD", "VERANTWOORD",
    ]);
    expect(initiative.dossier).toMatchObject({ supporters: 10, hands: ["WIJKREGISSEUR", "WIJKWETHOUDER"], decision: { grantedCents: 300_000 } });
    const { rows } = await app.pool.query<{ text: string }>("select text::text as text from dossiers where initiative_id = $1", [id]);
    expect(initiative.dossier.hash).toBe(createHash("sha256").update(rows[0]?.text ?? "").digest("hex"));
    expect(initiative.account.returnedCents).toBe(19_950);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("keeps a refusal's reason and what now, and gives the money back", async () => {
    const before = await thermometer("noordwest");
    const { id } = await way.inTreatment(app, "noordwest", 150_000);
    const regisseur = await app.as("regisseur-noordwest");
    expect(stageOf(await way.decide(regisseur, id, 0, "REFUSED"))).toBe("INVALID_TEXT");
    expect(stageOf(await way.decide(regisseur, id, 0, "REFUSED", "Vraag het Bewonersfonds."))).toBe("AFGEWEZEN");
    expect(await thermometer("noordwest")).toEqual(before);
  });

  it("lets an initiative be withdrawn until the decision, not after", async () => {
    const before = await thermometer("zuidwest");
    const { id, steward } = await way.inTreatment(app, "zuidwest", 150_000);
    expect(stageOf(await way.withdraw(steward, id))).toBe("INGETROKKEN");
    expect(await thermometer("zuidwest")).toEqual(before);
    expect(stageOf(await way.withdraw(steward, id))).toBe("WRONG_STAGE");
  });
});

describe("withdrawing a draft", () => {
  it("keeps it its group's own: nobody else reads, lists or finds what was never public", async () => {
    const [steward] = await way.residents(app, "oost", 1);
    if (!steward) throw new Error("no resident");
    const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
    await way.saveDraft(steward, way.draft(id, 1, 100, { title: "Ooievaarsnest" }));
    expect(stageOf(await way.withdraw(steward, id))).toBe("INGETROKKEN");
    const question = `query ($id: ID!) { initiative(id: $id) { title } initiatives(stages: [INGETROKKEN], first: 50) { nodes { id } } searchInitiatives(text: "ooievaarsnest") { id } }`;
    const seen = await (await app.as("bewoner-oost")).ask(question, { id });
    expect([seen.initiative, seen.initiatives.nodes.some((node: { id: string }) => node.id === id), seen.searchInitiatives]).toEqual([null, false, []]);
    expect((await steward.ask(question, { id })).initiative.title).toBe("Ooievaarsnest");
  });
});

describe("mandates", () => {
  it.each([[200_000, "TOEGEKEND"], [200_001, "IN_BEHANDELING"]])("bounds the wijkregisseur exactly: %i cents", async (cents, stage) => {
    const { id } = await way.inTreatment(app, "zuid", cents);
    expect(stageOf(await way.decide(await app.as("regisseur-zuid"), id, cents))).toBe(stage);
  });

  it("refuses a decision above one's mandate, from another wijk, and by who initiated it", async () => {
    const { id, groupId } = await way.inTreatment(app, "zuid", 1_000_001);
    const regisseur = await app.as("regisseur-zuid");
    expect(stageOf(await way.decide(regisseur, id, 1))).toBe("ABOVE_MANDATE");
    expect(stageOf(await way.decide(await app.as("regisseur-oost"), id, 1))).toBe("NOT_ALLOWED");
    const manager = await app.as("clustermanager-zuid");
    await app.pool.query(
      `with joined as (insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'STEWARD', 'ACTIVE', now()))
       update groups set member_count = member_count + 1 where id = $1`,
      [groupId, manager.personId],
    );
    expect(stageOf(await way.decide(manager, id, 1))).toBe("OWN_INITIATIVE");
  });

  it("lets two deciders at once settle exactly one decision", async () => {
    const { id } = await way.inTreatment(app, "centrum", 150_000);
    const regisseur = await app.as("regisseur-centrum");
    const answers = await Promise.all([way.decide(regisseur, id, 150_000), way.decide(regisseur, id, 0, "REFUSED", "Vraag het anders.")]);
    expect(answers.map(stageOf).filter((stage) => stage === "WRONG_STAGE")).toHaveLength(1);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("never grants more than the wijkbudget holds, not even in the same second", async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => way.inTreatment(app, "meent", 900_000)));
    const [regisseur, wethouder] = [await app.as("regisseur-meent"), await app.as("wijkwethouder-meent")];
    for (const { id } of made) await way.decide(regisseur, id, 900_000);
    const answers = await Promise.all(made.map(({ id }) => way.decide(wethouder, id, 900_000)));
    const { rows } = await app.pool.query("select allotted_cents - committed_cents - paid_cents as left from pots where id = 'WIJKBUDGET:meent:2026'");
    expect(answers.map(stageOf)).toContain("BUDGET_EXHAUSTED");
    expect(rows[0].left).toBeGreaterThanOrEqual(0);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});
