// Two initiatives that go on as one: who asks and answers, what becomes of text, money, votes and people, and what happens at the same moment.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { nobody, postComment, settled } from "../support/neighbourhood.ts";
import { answerMerger, askToMerge, joins, type MergerAnswer, takeBackMerger } from "../support/notes.ts";
import { erase } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => void (await app.pool.query("delete from allowances")));

type Plan = Awaited<ReturnType<typeof way.inDraagvlak>>;
const open = (wijkId = "oost") => way.inDraagvlak(app, wijkId, 150_000);
async function concept(wijkId = "oost"): Promise<Plan> {
  const [steward] = (await way.residents(app, wijkId, 1)) as [Person];
  const groupId = await way.startGroup(steward, wijkId);
  const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(id, 1, 150_000));
  return { id, steward, groupId, version: 2 };
}
const ask = async (asking: Plan, other: Plan, more: object = {}) => (await askToMerge(asking.steward, asking.id, other.id, more)).merger?.id ?? "";
const reasonOf = async (answer: Promise<MergerAnswer>) => (await answer).reason;
const mergerOf = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { merger(id: $id) { state reason staysId asking { id title goal } asked { id goal groupName } viewerCanAnswer { allowed } viewerCanTakeBack { allowed } } }`, { id })).merger;
const read = async (person: Person, id: string) =>
  (await person.ask(
    `query ($id: ID!) { initiative(id: $id) { stage viewerSupports draagvlak { supporters } history { note } comments { nodes { text } } mergedInto { id title } mergedFrom { id goal } mergers { id state } viewerCanMerge { reason } } }`, { id },
  )).initiative;
const noticesOf = async (person: Person) => {
  await settled(app);
  return (await person.ask(`{ me { notices { kind initiative { id } group { id } text } } }`)).me.notices as { kind: string; initiative: { id: string } | null; group: { id: string } | null }[];
};
const wholeAndCounted = async () => expect(await reconcile(app.pool)).toEqual([]);

describe("two initiatives", () => {
  it("go on as one when the other's steward agrees: one ends in the other, and nobody's vote is moved", async () => {
    const [own, other] = [await open(), await open()];
    const [voter, both, elsewhere] = (await way.residents(app, "oost", 3)) as [Person, Person, Person];
    const member = await joins(app, other.groupId, (await way.residents(app, "oost", 1))[0] as Person);
    for (const person of [voter, both, elsewhere]) await way.support(person, other.id);
    await way.support(both, own.id);
    await app.pool.query("update persons set wijk_id = 'zuid', buurt_id = 'zuid-bloemen' where id = $1", [elsewhere.personId]);
    await postComment(voter, { initiativeId: other.id, text: "Mooi plan." });
    const merger = await ask(own, other);
    expect((await noticesOf(other.steward))[0]).toMatchObject({ kind: "PLAN_MERGE_ASKED", initiative: { id: other.id } });
    expect(await mergerOf(other.steward, merger)).toMatchObject({ state: "ASKED", staysId: own.id, viewerCanAnswer: { allowed: true }, viewerCanTakeBack: { allowed: false } });
    expect((await answerMerger(other.steward, merger, true, "Graag.")).merger?.state).toBe("AGREED");

    expect(await read(app.anonymous(), other.id)).toMatchObject({
      stage: "INGETROKKEN", mergedInto: { id: own.id, title: "Bankjes bij het water" }, comments: { nodes: [{ text: "Mooi plan." }] }, mergers: [],
    });
    expect((await read(app.anonymous(), other.id)).history.at(-1).note).toBe("We willen hetzelfde.");
    expect(await read(app.anonymous(), own.id)).toMatchObject({ stage: "DRAAGVLAK", draagvlak: { supporters: 1 }, mergedFrom: [{ id: other.id, goal: "Een plek om elkaar te ontmoeten." }], mergedInto: null });
    const { rows } = await app.pool.query("select kind from bookings where initiative_id = $1 order by id", [other.id]);
    expect(rows).toEqual([{ kind: "ASKED" }, { kind: "ASK_ENDED" }]);
    await wholeAndCounted();

    const kinds = async (person: Person) => (await noticesOf(person)).filter(({ kind }) => ["PLAN_MERGED", "GROUP_GOES_ON"].includes(kind));
    expect(await kinds(voter)).toMatchObject([{ kind: "PLAN_MERGED", initiative: { id: own.id } }]);
    expect([await kinds(both), await kinds(elsewhere), await kinds(own.steward)]).toEqual([[], [], []]);
    for (const person of [member, other.steward]) expect(await kinds(person)).toMatchObject([{ kind: "GROUP_GOES_ON", group: { id: own.groupId } }]);
    await way.support(voter, own.id);
    expect((await read(voter, own.id)).draagvlak.supporters).toBe(2);
  });

  it("stay two when the other's steward declines, or the question is taken back", async () => {
    const [own, other] = [await open(), await open()];
    const first = await ask(own, other);
    expect((await answerMerger(other.steward, first, false, "Liever niet.")).merger?.state).toBe("DECLINED");
    expect((await noticesOf(own.steward))[0]).toMatchObject({ kind: "PLAN_MERGE_DECLINED", initiative: { id: own.id } });
    expect(await mergerOf(own.steward, first)).toMatchObject({ state: "DECLINED" });
    const second = await ask(own, other, { ownStays: false });
    expect(await reasonOf(takeBackMerger(other.steward, second))).toBe("NOT_A_STEWARD");
    expect((await takeBackMerger(own.steward, second)).merger?.state).toBe("TAKEN_BACK");
    expect(await reasonOf(answerMerger(other.steward, second))).toBe("NOT_FOUND");
    expect([(await read(own.steward, own.id)).stage, (await read(other.steward, other.id)).stage]).toEqual(["DRAAGVLAK", "DRAAGVLAK"]);
  });

  it("may end the one that asks, and both be drafts, whose text the other's writers read while it is asked", async () => {
    const own = await concept();
    const other = await concept();
    const member = await joins(app, other.groupId, (await way.residents(app, "oost", 1))[0] as Person);
    // A steward elsewhere finds only what they can read.
    expect(await reasonOf(askToMerge(own.steward, own.id, other.id))).toBe("NOT_FOUND");
    await joins(app, other.groupId, own.steward);
    const merger = await ask(own, other, { ownStays: false });
    expect(await mergerOf(member, merger)).toMatchObject({ asking: { id: own.id, goal: "Een plek om elkaar te ontmoeten." }, asked: { groupName: "Waterkant" }, viewerCanAnswer: { allowed: false } });
    expect(await read(member, own.id)).toBeNull();
    expect(await mergerOf(await app.as("bewoner-zuid"), merger)).toBeNull();
    expect(await reasonOf(answerMerger(member, merger))).toBe("NOT_A_STEWARD");
    expect((await answerMerger(other.steward, merger)).merger?.state).toBe("AGREED");
    expect(await read(own.steward, own.id)).toMatchObject({ stage: "INGETROKKEN", mergedInto: { id: other.id } });
    expect((await read(member, other.id)).mergedFrom).toEqual([{ id: own.id, goal: "Een plek om elkaar te ontmoeten." }]);
    // What was never public does not become so.
    await way.openForDraagvlak(other.steward, other.id, 2);
    expect((await read(app.anonymous(), other.id)).mergedFrom).toEqual([]);
    expect(await read(app.anonymous(), own.id)).toBeNull();
  });

  it("shows a draft to the other's writers no longer than it is asked", async () => {
    const [own, other] = [await concept(), await open()];
    expect(await reasonOf(askToMerge(own.steward, own.id, other.id))).toBe("MERGE_INTO_DRAFT");
    const merger = await ask(own, other, { ownStays: false });
    expect((await mergerOf(other.steward, merger)).asking.id).toBe(own.id);
    await takeBackMerger(own.steward, merger);
    expect(await mergerOf(other.steward, merger)).toBeNull();
    expect((await mergerOf(own.steward, merger)).state).toBe("TAKEN_BACK");
  });
});

describe("who asks", () => {
  it("leads a plan that is not handed in, and asks another such, once", async () => {
    const [own, other] = [await open(), await open()];
    const member = await joins(app, own.groupId, (await way.residents(app, "oost", 1))[0] as Person);
    expect(await reasonOf(askToMerge(member, own.id, other.id))).toBe("NOT_A_STEWARD");
    expect(await reasonOf(askToMerge(other.steward, own.id, other.id))).toBe("NOT_A_STEWARD");
    expect(await reasonOf(askToMerge(app.anonymous(), own.id, other.id))).toBe("NOT_SIGNED_IN");
    for (const nowhere of [nobody, "x"]) expect(await reasonOf(askToMerge(own.steward, own.id, nowhere))).toBe("NOT_FOUND");
    for (const same of [own.id, own.id.toUpperCase()]) expect(await reasonOf(askToMerge(own.steward, own.id, same))).toBe("SAME_INITIATIVE");
    expect(await reasonOf(askToMerge(own.steward, own.id, other.id, { reason: " " }))).toBe("INVALID_TEXT");
    const late = await way.inTreatment(app, "oost", 150_000);
    expect(await reasonOf(askToMerge(own.steward, own.id, late.id))).toBe("WRONG_STAGE");
    expect(await reasonOf(askToMerge(late.steward, late.id, own.id))).toBe("WRONG_STAGE");
    await ask(own, other);
    for (const [asking, asked] of [[own, other], [other, own]] as const) expect(await reasonOf(askToMerge(asking.steward, asking.id, asked.id))).toBe("ALREADY_ASKED");
    for (const answer of [answerMerger(own.steward, nobody), takeBackMerger(own.steward, "x"), answerMerger(app.anonymous(), nobody)]) expect(await reasonOf(answer)).toBe("NOT_FOUND");
  });

  it("hears that it is too late when the other was handed in meanwhile", async () => {
    const [own, other] = [await open(), await open()];
    const merger = await ask(own, other);
    await app.pool.query("update initiatives set stage = 'INGEDIEND' where id = $1", [own.id]);
    expect(await reasonOf(answerMerger(other.steward, merger))).toBe("WRONG_STAGE");
    expect((await answerMerger(other.steward, merger, false)).merger?.state).toBe("DECLINED");
  });

  it("goes nameless when their account is erased, and what they asked stays", async () => {
    const [own, other] = [await open(), await open()];
    const second = await joins(app, own.groupId, (await way.residents(app, "oost", 1))[0] as Person);
    await app.pool.query("update memberships set role = 'STEWARD' where person_id = $1", [second.personId]);
    const merger = (await askToMerge(second, own.id, other.id)).merger?.id ?? "";
    expect((await erase(app, second)).__typename).toBe("AccountErased");
    expect(await other.steward.ask(`query ($id: ID!) { merger(id: $id) { reason askedBy { id } } }`, { id: merger })).toEqual({ merger: { reason: "We willen hetzelfde.", askedBy: null } });
  });
});

describe("at the same moment", () => {
  it("two ask each other: one question stands", async () => {
    const [own, other] = [await open(), await open()];
    const answers = await Promise.all([askToMerge(own.steward, own.id, other.id), askToMerge(other.steward, other.id, own.id), askToMerge(own.steward, own.id, other.id)]);
    expect(answers.map(({ reason }) => reason ?? "asked").sort()).toEqual(["ALREADY_ASKED", "ALREADY_ASKED", "asked"]);
  });

  it("two answer: the first holds", async () => {
    const [own, other] = [await open(), await open()];
    const merger = await ask(own, other);
    const answers = await Promise.all([answerMerger(other.steward, merger), answerMerger(other.steward, merger, false), answerMerger(other.steward, merger), takeBackMerger(own.steward, merger)]);
    expect(answers.filter(({ reason }) => !reason)).toHaveLength(1);
    const { stage } = await read(app.anonymous(), other.id);
    expect(stage).toBe(answers[0]?.reason && answers[2]?.reason ? "DRAAGVLAK" : "INGETROKKEN");
    await wholeAndCounted();
  });

  it("one is withdrawn while it is answered: it ends once, and its open questions with it", async () => {
    for (const withdrawn of ["own", "other"] as const) {
      const plans = { own: await open(), other: await open() };
      const merger = await ask(plans.own, plans.other);
      const [agreed] = await Promise.all([answerMerger(plans.other.steward, merger), way.withdraw(plans[withdrawn].steward, plans[withdrawn].id)]);
      const { rows } = await app.pool.query("select state from mergers where id = $1", [merger]);
      expect(rows).toEqual([{ state: agreed.reason ? "TAKEN_BACK" : "AGREED" }]);
      expect((await app.pool.query("select from bookings where initiative_id = $1 and kind = 'ASK_ENDED'", [plans[withdrawn].id])).rowCount).toBe(1);
    }
    await wholeAndCounted();
  });

  it("a neighbour supports what ends: counted there or refused, never lost between", async () => {
    const [own, other] = [await open(), await open()];
    const merger = await ask(own, other);
    const voters = await way.residents(app, "oost", 6);
    const [, ...votes] = await Promise.all([answerMerger(other.steward, merger), ...voters.map((voter) => way.support(voter, other.id))]);
    for (const { reason } of votes) expect([undefined, "WRONG_STAGE"]).toContain(reason);
    expect((await read(app.anonymous(), other.id)).stage).toBe("INGETROKKEN");
    await wholeAndCounted();
  });
});
