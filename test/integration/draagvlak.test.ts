import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const draagvlakOf = async (id: string) =>
  (await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { stage draagvlak { supporters buurtenReached reached buurten { supporters } } } }`, { id })).initiative;

describe("counting support", () => {
  it("counts fifty people as fifty in two hundred parallel votes", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 900_000);
    const people = await way.residents(app, "oost", 50);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => way.support(people[n % 50] as (typeof people)[number], id)));
    expect(answers.every((answer) => answer.__typename === "InitiativeChanged")).toBe(true);
    expect((await draagvlakOf(id)).draagvlak.supporters).toBe(50);
    const { rows } = await app.pool.query("select count(*)::int as told from outbox where topic = $1 and type = 'SupportCast'", [`initiative:${id}`]);
    expect(rows[0].told).toBe(50);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("ends on what each person did last when giving and taking back race", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 900_000);
    const people = await way.residents(app, "oost", 10);
    await Promise.all(people.flatMap((person) => [way.support(person, id), way.withdrawSupport(person, id), way.support(person, id)]));
    await Promise.all(people.slice(0, 4).map((person) => way.withdrawSupport(person, id)));
    await Promise.all(people.slice(4).map((person) => way.support(person, id)));
    expect((await draagvlakOf(id)).draagvlak.supporters).toBe(6);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("takes no vote after handing in, and what was counted is what was handed in", async () => {
    const { id, steward, version } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 30);
    for (const person of people.slice(0, 6)) await way.support(person, id);
    const [handedIn, ...votes] = await Promise.all([way.handIn(steward, id, version), ...people.slice(6).map((person) => way.support(person, id))]);
    expect(handedIn?.initiative?.stage).toBe("INGEDIEND");
    const counted = 6 + votes.filter((vote) => vote.__typename === "InitiativeChanged").length;
    expect(votes.filter((vote) => vote.__typename === "Refusal").every((vote) => vote.reason === "WRONG_STAGE")).toBe(true);
    const { rows } = await app.pool.query("select supporters from dossiers where initiative_id = $1", [id]);
    expect(rows[0].supporters).toBe(counted);
    expect((await way.withdrawSupport(people[0] as (typeof people)[number], id)).reason).toBe("WRONG_STAGE");
  });

  it("refuses who is not signed in, lives elsewhere or has told no postcode", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    expect((await way.support(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await way.support(await app.as("bewoner-zuid"), id)).reason).toBe("NOT_FROM_THIS_WIJK");
    expect((await way.support(await app.as("bewoner-email"), id)).reason).toBe("NO_RESIDENCE");
    expect((await way.support(await app.as("bewoner-oost"), "00000000-0000-0000-0000-000000000000")).reason).toBe("NOT_FOUND");
    expect((await draagvlakOf(id)).draagvlak.supporters).toBe(0);
  });

  it("asks for support from more than one buurt", async () => {
    const { id, steward, version } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 6);
    await app.pool.query("update persons set buurt_id = (select buurt_id from persons where id = $1) where id = any($2)", [people[0]?.personId, people.map((person) => person.personId)]);
    for (const person of people) await way.support(person, id);
    expect((await draagvlakOf(id)).draagvlak).toMatchObject({ supporters: 6, buurtenReached: 1, reached: false });
    expect((await way.handIn(steward, id, version)).reason).toBe("THRESHOLD_NOT_REACHED");
  });

  it("tells no count below five of a buurt", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 4);
    for (const person of people) await way.support(person, id);
    const { draagvlak } = await draagvlakOf(id);
    expect(draagvlak.buurten.every((buurt: { supporters: number | null }) => buurt.supporters === null || buurt.supporters === 0)).toBe(true);
  });

  it("tells once that the threshold was reached, whoever came last", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 20);
    await Promise.all(people.map((person) => way.support(person, id)));
    const { rows } = await app.pool.query("select count(*)::int as told from outbox where topic = $1 and type = 'ThresholdReached'", [`initiative:${id}`]);
    expect(rows[0].told).toBe(1);
  });
});

describe("opening for draagvlak", () => {
  it("refuses an incomplete draft, another version, and who is no steward", async () => {
    const [steward, other] = await way.residents(app, "oost", 2);
    if (!steward || !other) throw new Error("no residents");
    const groupId = await way.startGroup(steward, "oost");
    const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
    expect((await way.openForDraagvlak(steward, id, 1)).reason).toBe("WRONG_STAGE");
    await way.saveDraft(steward, way.draft(id, 1, 100_000, { upkeep: "" }));
    expect((await way.openForDraagvlak(steward, id, 2)).reason).toBe("INCOMPLETE");
    await way.saveDraft(steward, way.draft(id, 2, 100_000));
    expect((await way.openForDraagvlak(other, id, 3)).reason).toBe("NOT_FOUND");
    expect((await way.openForDraagvlak(steward, id, 2)).reason).toBe("STALE_VERSION");
    expect((await way.openForDraagvlak(steward, id, 3)).initiative?.stage).toBe("DRAAGVLAK");
    // What is drafted from here on is a next version: what the neighbours read stays.
    expect((await way.saveDraft(steward, way.draft(id, 3, 1))).initiative).toMatchObject({ stage: "DRAAGVLAK", version: 3 });
  });

  it("sends what is above every mandate another way", async () => {
    const [steward] = await way.residents(app, "oost", 1);
    if (!steward) throw new Error("no resident");
    const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
    await way.saveDraft(steward, way.draft(id, 1, 2_500_001));
    expect((await way.openForDraagvlak(steward, id, 2)).reason).toBe("INVALID_AMOUNT");
  });
});

describe("drafting", () => {
  it("keeps in the plan what a part was when it can no longer be taken, says why, and keeps HTML as the text it is", async () => {
    const [steward] = await way.residents(app, "oost", 1);
    if (!steward) throw new Error("no resident");
    const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
    await way.saveDraft(steward, way.draft(id, 1, 100));
    const problem = async (change: object) => (await way.saveDraft(steward, way.draft(id, 1, 100, change))).initiative?.draft?.problem;
    expect(await problem({ goal: "x".repeat(100_000) })).toBe("TEXT_TOO_LONG");
    expect(await problem({ title: "a\u0007b" })).toBe("INVALID_TEXT");
    expect(await problem({ title: "  " })).toBe("INVALID_TEXT");
    expect(await problem({ lines: Array.from({ length: 41 }, () => ({ kind: "COST", description: "Iets", cents: 1 })) })).toBe("TOO_MANY");
    for (const cents of [0, 12.345, -1, "100", 1e300]) expect(await problem({ lines: [{ kind: "COST", description: "Iets", cents }] }), String(cents)).toBe("INVALID_AMOUNT");
    const said = () => steward.ask(`query ($id: ID!) { initiative(id: $id) { title goal costCents } }`, { id });
    expect((await said()).initiative).toEqual({ title: "Bankjes bij het water", goal: "Een plek om elkaar te ontmoeten.", costCents: 5_100 });
    const html = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    expect(await problem({ title: html })).toBeNull();
    expect((await said()).initiative.title).toBe(html);
  });

  it("is for the members of its group alone", async () => {
    const [steward] = await way.residents(app, "oost", 1);
    if (!steward) throw new Error("no resident");
    const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
    for (const stranger of [app.anonymous(), await app.as("bewoner-oost"), await app.as("regisseur-zuid")]) {
      expect((await stranger.ask(`query ($id: ID!) { initiative(id: $id) { title } }`, { id })).initiative).toBeNull();
      expect((await way.saveDraft(stranger, way.draft(id, 1, 100))).reason).toBe("NOT_FOUND");
    }
  });
});
