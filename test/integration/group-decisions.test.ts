// Small decisions in a group: by name and anonymous, to the minute of their closing, and what nobody can find back.
import { settleDecisions } from "#server/features/groups/commands/settle-decisions.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { reactionsOf } from "#server/reactions.ts";
import { readConfig } from "#server/config.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, testKeys, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const people = (count: number) => way.residents(app, "oost", count);
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const settle = (now: Date) => {
  const reactions = reactionsOf(readConfig({}), testKeys);
  return settleDecisions(unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type in reactions, committed: () => undefined }), now);
};
const choicesIn = async (id: string) => (await app.pool.query("select * from group_choices where decision_id = $1", [id])).rows;

describe("a proposal", () => {
  it("is put by a member, with a text and a closing that can be", async () => {
    const [steward, member, stranger] = (await people(3)) as [Person, Person, Person];
    const id = await near.groupOf([steward, member]);
    const reasonOf = async (person: Person, input: object = {}) => (await near.proposeDecision(person, id, input)).reason;
    expect(await reasonOf(stranger)).toBe("NOT_A_MEMBER");
    expect(await reasonOf(app.anonymous())).toBe("NOT_SIGNED_IN");
    expect((await near.proposeDecision(member, near.nobody)).reason).toBe("NOT_FOUND");
    expect(await reasonOf(member, { proposal: "  " })).toBe("INVALID_TEXT");
    expect(await reasonOf(member, { proposal: "x".repeat(2_001) })).toBe("TEXT_TOO_LONG");
    for (const closesAt of [inDays(-1), new Date(Date.now() + 60_000), inDays(400)]) expect(await reasonOf(member, { closesAt: closesAt.toISOString() })).toBe("INVALID_TIME");
    expect(await reasonOf(member)).toBeUndefined();
    await near.settled(app);
    const { rows } = await app.pool.query("select person_id from notices where kind = 'DECISION_OPENED' and group_id = $1", [id]);
    expect(rows).toHaveLength(2);
    await near.pauseGroup(steward, id);
    expect(await reasonOf(member)).toBe("GROUP_PAUSED");
  });
});

describe("a decision by name", () => {
  it("counts while it is open, shows members who chose what, and can be changed until it closes", async () => {
    const [steward, member, third, stranger] = (await people(4)) as [Person, Person, Person, Person];
    const id = await near.groupOf([steward, member, third]);
    await near.proposeDecision(steward, id, { closesAt: inDays(3).toISOString() });
    const decision = (await near.decisionOf(member, id)).id;
    expect((await near.makeChoice(stranger, decision)).reason).toBe("NOT_A_MEMBER");
    expect((await near.makeChoice(app.anonymous(), decision)).reason).toBe("NOT_SIGNED_IN");
    for (const missing of [near.nobody, "besluit"]) expect((await near.makeChoice(member, missing)).reason).toBe("NOT_FOUND");
    expect((await near.makeChoice(member, decision, "OBJECT")).reason).toBe("INVALID_TEXT");
    expect((await near.makeChoice(member, decision, "OBJECT", "x".repeat(1_001))).reason).toBe("TEXT_TOO_LONG");
    await near.makeChoice(steward, decision, "AGREE", "dit gaat niet mee");
    await near.makeChoice(third, decision, "ABSTAIN");
    await near.makeChoice(member, decision, "AGREE");
    await near.makeChoice(member, decision, "OBJECT", "Te duur.");
    expect(await near.decisionOf(member, id)).toMatchObject({ agree: 1, abstain: 1, object: 1, choices: expect.arrayContaining([{ choice: "OBJECT", reason: "Te duur.", person: { id: member.personId } }]), viewerChoice: "OBJECT", closed: false });
    expect(await near.decisionOf(stranger, id)).toMatchObject({ agree: 1, abstain: 1, object: 1, choices: [], viewerChoice: null });
    app.setNow(inDays(3.01));
    expect((await near.makeChoice(member, decision, "AGREE")).reason).toBe("DECISION_CLOSED");
    expect(await near.decisionOf(member, id)).toMatchObject({ closed: true, viewerCanChoose: { reason: "DECISION_CLOSED" } });
    app.setNow(null);
  });

  it("tells members a day before, and when it has closed, once", async () => {
    const [steward, member] = (await people(2)) as [Person, Person];
    const id = await near.groupOf([steward, member]);
    await near.proposeDecision(steward, id, { closesAt: inDays(3).toISOString() });
    for (const moment of [1, 2.5, 2.6, 3.1, 3.2]) await Promise.all([settle(inDays(moment)), settle(inDays(moment))]);
    await near.settled(app);
    const { rows } = await app.pool.query("select kind, count(*)::int as told from notices where group_id = $1 and kind like 'DECISION_C%' group by 1 order by 1", [id]);
    expect(rows).toEqual([{ kind: "DECISION_CLOSED", told: 2 }, { kind: "DECISION_CLOSING", told: 2 }]);
  });

  it("takes each choice once, of whoever clicks how often at once", async () => {
    const crowd = await people(6);
    const id = await near.groupOf(crowd);
    await near.proposeDecision(crowd[0] as Person, id);
    const decision = (await near.decisionOf(crowd[0] as Person, id)).id;
    await Promise.all(crowd.flatMap((person) => ["AGREE", "ABSTAIN", "AGREE"].map((choice) => near.makeChoice(person, decision, choice))));
    const { agree, abstain, object } = await near.decisionOf(crowd[0] as Person, id);
    expect([agree + abstain, object]).toEqual([6, 0]);
  });
});

describe("an anonymous decision", () => {
  it("counts nothing before its end, and leads to nobody then: not with the keys and not with the whole database", async () => {
    const crowd = (await people(5)) as [Person, Person, Person, Person, Person];
    const id = await near.groupOf(crowd, { visibility: "CLOSED" });
    await near.proposeDecision(crowd[0], id, { anonymous: true });
    const decision = (await near.decisionOf(crowd[0], id)).id;
    await near.settled(app);
    const eventsBefore = (await app.pool.query("select count(*) from outbox")).rows[0].count;
    for (const person of crowd) await near.makeChoice(person, decision, "AGREE");
    await near.makeChoice(crowd[1], decision, "OBJECT", "Liever iets anders.");
    await near.makeChoice(crowd[1], decision, "OBJECT", "Liever een bankje.");
    // Nobody hears of it, no entry of the log, nothing in the viewer's own data.
    expect((await app.pool.query("select count(*) from outbox")).rows[0].count).toBe(eventsBefore);
    expect(await near.decisionOf(crowd[1], id)).toMatchObject({ agree: null, abstain: null, object: null, choices: [], viewerChoice: null });
    const open = await choicesIn(decision);
    expect(open).toHaveLength(5);
    expect(open.every(({ person_id: person, seal }) => person === null && /^[0-9a-f]{64}$/u.test(seal as string))).toBe(true);
    const { rows: [{ salt }] } = await app.pool.query("select salt from group_decisions where id = $1", [decision]);
    expect(open.map(({ seal }) => seal as string)).toContain(testKeys.seal("decision", `${decision}:${salt}:${crowd[1].personId}`));

    app.setNow(inDays(3.1));
    expect(await near.decisionOf(crowd[1], id)).toMatchObject({ closed: true, agree: 4, object: 1, choices: expect.arrayContaining([{ choice: "OBJECT", reason: "Liever een bankje.", person: null }]) });
    expect(await settle(inDays(3.1))).toBeGreaterThan(0);
    const closed = await choicesIn(decision);
    expect(closed.every(({ person_id: person, seal }) => person === null && seal === null)).toBe(true);
    expect(closed.map(({ id: each }) => each as string).filter((each) => open.some((before) => before.id === each))).toEqual([]);
    expect((await app.pool.query("select salt from group_decisions where id = $1", [decision])).rows).toEqual([{ salt: null }]);
    // Written in one transaction: their order and age tell nothing either.
    expect((await app.pool.query("select count(distinct xmin::text)::int as count from group_choices where decision_id = $1", [decision])).rows[0].count).toBe(1);
    expect(await near.decisionOf(crowd[1], id)).toMatchObject({ agree: 4, object: 1 });
    app.setNow(null);
  });

  it("of two is not counted out: each would know the other's", async () => {
    const [one, other] = (await people(2)) as [Person, Person];
    const id = await near.groupOf([one, other]);
    await near.proposeDecision(one, id, { anonymous: true });
    const decision = (await near.decisionOf(one, id)).id;
    await near.makeChoice(one, decision, "AGREE");
    await near.makeChoice(other, decision, "OBJECT", "Nee.");
    app.setNow(inDays(3.1));
    expect(await near.decisionOf(one, id)).toMatchObject({ closed: true, agree: null, object: null, choices: [] });
    app.setNow(null);
  });

  it("is settled once, by whichever of many comes first, while somebody still chooses", async () => {
    const crowd = (await people(4)) as [Person, Person, Person, Person];
    const id = await near.groupOf(crowd);
    await near.proposeDecision(crowd[0], id, { anonymous: true });
    const decision = (await near.decisionOf(crowd[0], id)).id;
    for (const person of crowd) await near.makeChoice(person, decision);
    const settled = await Promise.all(Array.from({ length: 4 }, () => settle(inDays(4))));
    expect(settled.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1);
    expect(await choicesIn(decision)).toHaveLength(4);
    expect((await app.pool.query("select count(*)::int as count from outbox where type = 'DecisionClosed' and ids ->> 'decisionId' = $1", [decision])).rows[0].count).toBe(1);
  });
});

it("closes with its group", async () => {
  const [steward, member] = (await people(2)) as [Person, Person];
  const id = await near.groupOf([steward, member]);
  await near.proposeDecision(steward, id);
  const decision = (await near.decisionOf(member, id)).id;
  await near.endGroup(steward, id);
  expect((await near.makeChoice(member, decision)).reason).toBe("GROUP_ENDED");
});
