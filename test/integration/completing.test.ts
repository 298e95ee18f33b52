// A plan that is completed after it was handed in: a version beside the first, sums that stay right, and nothing that its supporters did not say yes to.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { ask } from "../support/applications.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const fields = "askedCents costCents goal planning dossier { askedCents hash hands handsGiven { role } } application { hash amendments { part versionBefore versionAfter } } versions { number hash planning lines { description cents } moments { kind } }";
const planOf = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { ${fields} } }`, { id })).initiative;
const reserved = async (id: string): Promise<number> => (await app.pool.query("select sum(reserved_cents)::int as cents from initiative_money where initiative_id = $1", [id])).rows[0].cents;
const line = (kind: string, description: string, cents: number) => ({ kind, description, cents });
const lines = (benches: number, own = 5_000) => [line("COST", "Twee banken", benches), line("INCOME", "Eigen geld", own)];
const costs = { COSTS: { more: "De banken zijn goedkoper." } };

async function asked(cents: number, parts: readonly string[]) {
  const made = await way.inTreatment(app, "oost", cents);
  const regisseur = await app.as("regisseur-oost");
  await ask.askCompletion(regisseur, made.id, parts);
  return { ...made, regisseur };
}

describe("costs that are completed", () => {
  it("become a version beside the one that was handed in, and what is asked less falls free", async () => {
    const { id, steward } = await asked(150_000, ["COSTS"]);
    const before = await planOf(steward, id);
    expect((await ask.complete(steward, id, costs, false, { lines: lines(145_000) })).reason).toBeUndefined();
    const after = await planOf(app.anonymous(), id);
    expect(after).toMatchObject({ askedCents: 140_000, costCents: 145_000, dossier: { askedCents: 140_000, hash: before.dossier.hash }, application: { hash: before.application.hash } });
    const [amendment] = after.application.amendments;
    const [kept, completed] = [amendment.versionBefore, amendment.versionAfter].map((number: number) => after.versions.find((version: { number: number }) => version.number === number));
    expect(kept).toMatchObject({ hash: before.dossier.hash, lines: [{ description: "Twee banken", cents: 155_000 }, { cents: 5_000 }] });
    expect(completed).toMatchObject({ lines: [{ cents: 145_000 }, { cents: 5_000 }], moments: [{ kind: "COMPLETED" }] });
    expect(await reserved(id)).toBe(140_000);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("go to who decides on the lower amount, and hands on the old text fall", async () => {
    const { id, steward } = await way.inTreatment(app, "oost", 400_000);
    const regisseur = await app.as("regisseur-oost");
    await way.decide(regisseur, id, 400_000);
    const before = (await planOf(steward, id)).dossier;
    expect(before.hands.length).toBeGreaterThan(1);
    expect(before.handsGiven).toHaveLength(1);
    await ask.askCompletion(regisseur, id, ["COSTS"]);
    await ask.complete(steward, id, costs, false, { lines: lines(105_000) });
    expect((await planOf(steward, id)).dossier).toMatchObject({ askedCents: 100_000, hands: ["WIJKREGISSEUR"], handsGiven: [] });
    expect((await way.decide(regisseur, id, 100_000)).initiative?.stage).toBe("TOEGEKEND");
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("never ask more than neighbours said yes to, never nothing, and always add up to what others pay", async () => {
    const { id, steward } = await asked(150_000, ["COSTS"]);
    const send = async (plan: object) => (await ask.complete(steward, id, costs, false, plan)).reason ?? "done";
    expect([
      await send({ lines: lines(155_001) }), await send({ lines: lines(5_000) }), await send({ lines: lines(155_000, 6_000) }), await send({ lines: [line("COST", " ", 155_000), line("INCOME", "Eigen geld", 5_000)] }),
      await send({ lines: [line("COST", "Banken", 0), ...lines(155_000)] }), await send({ planning: "In de herfst" }),
    ]).toEqual(["OTHER_RULE", "INCOMPLETE", "COSTS_DIFFER", "INVALID_TEXT", "INVALID_AMOUNT", "NOT_ASKED"]);
    expect(await planOf(steward, id)).toMatchObject({ askedCents: 150_000, application: { amendments: [] } });
    const both = await Promise.all([send({ lines: lines(150_000) }), send({ lines: lines(149_000) })]);
    expect(both.toSorted()).toEqual(["NOT_ASKED", "done"]);
    expect(await reserved(id)).toBe((await planOf(steward, id)).askedCents);
  });
});

describe("a plan that is completed", () => {
  it("changes its words and not its goal, its place or its money", async () => {
    const { id, steward } = await asked(150_000, ["PLAN"]);
    const send = async (plan: object) => (await ask.complete(steward, id, { PLAN: way.applicationParts(5_000).PLAN }, false, plan)).reason ?? "done";
    expect([await send({ lines: lines(100_000) }), await send({ planning: " " }), await send({ planning: "In de herfst" })]).toEqual(["NOT_ASKED", "INCOMPLETE", "done"]);
    await expect(send({ goal: "Iets anders" })).rejects.toThrow();
    const after = await planOf(app.anonymous(), id);
    expect(after).toMatchObject({ askedCents: 150_000, goal: "Een plek om elkaar te ontmoeten.", planning: "In de herfst" });
    expect(after.versions.find((version: { moments: { kind: string }[] }) => version.moments.some(({ kind }) => kind === "HANDED_IN")).planning).toBe("In het voorjaar");
  });
});

describe("what an application must hold", () => {
  it("is the rule of its day: what was handed in before a change is held against what was demanded then", async () => {
    const { id, steward } = await asked(150_000, ["UPKEEP"]);
    const later = await way.inDraagvlak(app, "oost", 150_000);
    for (const person of await way.residents(app, "oost", 5)) await way.support(person, later.id);
    await app.pool.query("update application_rules set valid_until = $1::date where route = 'WIJKBUDGET'", [app.now()]);
    await app.pool.query("insert into application_rules (id, route, valid_from, demands, source) select 'newer', route, valid_until, '{contact}', 'proef' from application_rules where route = 'WIJKBUDGET'");
    const rule = async (of: string) => (await steward.ask(`query ($id: ID!) { initiative(id: $id) { application { rule { id demands source } } } }`, { id: of })).initiative.application.rule;
    expect(await rule(id)).toEqual({ id: "newer", demands: ["contact"], source: "proef" });
    expect((await ask.complete(steward, id, { UPKEEP: { needed: true, who: "", years: 0 } })).reason).toBe("INCOMPLETE");
    await way.saveApplication(later.steward, later.id, { CONTACT: way.applicationParts(0).CONTACT });
    expect((await way.sendIn(later.steward, later.id, later.version)).initiative?.stage).toBe("INGEDIEND");
    expect((await app.pool.query("select application ->> 'rule' as rule from dossiers where initiative_id = $1", [later.id])).rows).toEqual([{ rule: "newer" }]);
  });
});
