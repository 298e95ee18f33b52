// Who sees a group, where it works, how it rests and merges, and how stewards speak for it.
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let elsewhere: Person;
let noord: Person;
beforeAll(async () => {
  app = await startApp();
  [regisseur, elsewhere, noord] = (await Promise.all(["regisseur-oost", "regisseur-zuid", "regisseur-noordwest"].map((name) => app.as(name)))) as [Person, Person, Person];
});
afterAll(() => app.stop());

const people = (count: number) => way.residents(app, "oost", count) as Promise<[Person, Person, Person, Person]>;
const look = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { group(id: $id) { id name visibility joining state memberCount commentCount wholeTown otherWijken { id } otherThemes { id } theme { id } members { person { id } shown } stewards { id }
    comments { nodes { text onBehalfOf { id } } } initiatives { nodes { id } } decisions { id } mergedInto { id } mergeAskedInto { id } mergeRequests { id } viewerMembership { role } viewerCanJoin { reason }
    viewerCanComment { reason } viewerCanStartInitiative { reason } } }`, { id })).group;
const listed = async (person: Person, wijkId = "oost") => (await person.ask(`query ($wijkId: ID) { groups(wijkId: $wijkId, first: 50) { nodes { id } } }`, { wijkId })).groups.nodes.map(({ id }: { id: string }) => id);

describe("a hidden group", () => {
  it("is there for its members and the wijkregisseur; for all others it is as absent as one that never was", async () => {
    const [steward, member, stranger] = await people(3);
    const id = await near.groupOf([steward, member], { visibility: "HIDDEN" });
    for (const person of [steward, member, regisseur]) expect(await look(person, id)).toMatchObject({ id, visibility: "HIDDEN", joining: "BY_INVITATION", members: [{}, {}] });
    for (const person of [stranger, elsewhere, app.anonymous(), await app.as("beheerder")]) {
      expect(await look(person, id)).toBeNull();
      const attempts = [
        near.joinGroup(person, id), near.leaveGroup(person, id), near.endGroup(person, id), near.admitMember(person, id, member.personId), near.postComment(person, { groupId: id }), near.askSteward(person, id, member.personId),
        near.inviteToGroup(person, id), near.proposeDecision(person, id), near.changeGroup(person, id, {}), near.pauseGroup(person, id), near.showName(person, id),
      ];
      for (const attempt of attempts) expect(["NOT_FOUND", person.personId ? "NOT_FOUND" : "NOT_SIGNED_IN"]).toContain((await attempt).reason);
    }
    for (const person of [steward, stranger, app.anonymous()]) expect(await listed(person)).not.toContain(id);
    expect((await steward.ask("{ me { groups { id } } }")).me.groups).toContainEqual({ id });
    await near.leaveGroup(member, id);
    expect(await look(member, id)).toBeNull();
  });

  it("shows itself before it asks for support", async () => {
    const [steward] = await people(1);
    const id = await near.groupOf([steward], { visibility: "HIDDEN" });
    const { initiative } = await way.startInitiative(steward, id);
    await way.saveDraft(steward, way.draft(initiative?.id ?? "", 1, 100_000));
    expect((await way.openForDraagvlak(steward, initiative?.id ?? "", 2)).reason).toBe("GROUP_HIDDEN");
    await near.changeGroup(steward, id, { visibility: "CLOSED" });
    expect((await way.openForDraagvlak(steward, initiative?.id ?? "", 2)).initiative?.stage).toBe("DRAAGVLAK");
    expect((await near.changeGroup(steward, id, { visibility: "HIDDEN" })).reason).toBe("HAS_PUBLIC_PLANS");
  });

  it("hides in the moment in which its plan is opened: one of the two is refused", async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const [steward] = await people(1);
      const id = await near.groupOf([steward]);
      const { initiative } = await way.startInitiative(steward, id);
      await way.saveDraft(steward, way.draft(initiative?.id ?? "", 1, 100_000));
      const [hidden, opened] = await Promise.all([near.changeGroup(steward, id, { visibility: "HIDDEN" }), way.openForDraagvlak(steward, initiative?.id ?? "", 2)]);
      expect([hidden.reason, opened.reason].filter(Boolean), JSON.stringify([hidden, opened])).toHaveLength(1);
    }
  });
});

describe("what stewards change", () => {
  it("is where it works, what it is about, who sees it and how one comes in", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    const { oost, zuid } = await app.anonymous().ask(`{ oost: wijk(id: "oost") { themes { id } } zuid: wijk(id: "zuid") { themes { id } } }`);
    const themes = [oost.themes[0].id, zuid.themes[0].id];
    expect((await near.changeGroup(member, id, {})).reason).toBe("NOT_A_STEWARD");
    expect((await near.changeGroup(app.anonymous(), id, {})).reason).toBe("NOT_SIGNED_IN");
    expect((await near.changeGroup(steward, id, { themeIds: themes })).reason).toBe("UNKNOWN_THEME");
    expect((await near.changeGroup(steward, id, { wijkIds: ["atlantis"] })).reason).toBe("NOT_FOUND");
    expect((await near.changeGroup(steward, id, { visibility: "CLOSED", joining: "OPEN" })).reason).toBe("WRONG_COMBINATION");
    expect((await near.changeGroup(steward, id, { themeIds: Array.from({ length: 9 }, () => crypto.randomUUID()) })).reason).toBe("TOO_MANY");
    expect((await near.changeGroup(steward, id, { wijkIds: ["zuid", "zuid", "oost"], themeIds: [...themes, themes[0]], joining: "ON_REQUEST" })).reason).toBeUndefined();
    expect(await look(member, id)).toMatchObject({ otherWijken: [{ id: "zuid" }], theme: { id: themes[0] }, otherThemes: [{ id: themes[1] }], joining: "ON_REQUEST" });
    expect(await listed(app.anonymous(), "zuid")).toContain(id);
    expect(await listed(app.anonymous(), "noordwest")).not.toContain(id);
  });

  it("makes the wijkregisseur of each of its wijken competent, and of all of town where it works in all", async () => {
    const [steward] = await people(1);
    const id = await near.groupOf([steward], { visibility: "CLOSED" });
    const reads = async (person: Person) => (await look(person, id)).members.length > 0;
    expect([await reads(regisseur), await reads(elsewhere), await reads(noord)]).toEqual([true, false, false]);
    await near.changeGroup(steward, id, { visibility: "CLOSED", wijkIds: ["zuid"] });
    expect([await reads(regisseur), await reads(elsewhere), await reads(noord)]).toEqual([true, true, false]);
    await near.changeGroup(steward, id, { visibility: "CLOSED", wholeTown: true });
    expect([await reads(elsewhere), await reads(noord), await listed(app.anonymous(), "noordwest")]).toEqual([true, true, expect.arrayContaining([id])]);
  });

  it("never lays open what members said among themselves", async () => {
    const [steward] = await people(1);
    for (const visibility of ["CLOSED", "HIDDEN"]) {
      const id = await near.groupOf([steward], { visibility });
      expect((await near.changeGroup(steward, id, { visibility: "PUBLIC" })).reason).toBe("NARROWER_ONLY");
    }
  });

  it("lets nobody in who was not invited, where one comes in by invitation", async () => {
    const [steward, stranger] = await people(2);
    const id = await near.groupOf([steward], { joining: "BY_INVITATION" });
    expect((await look(stranger, id)).viewerCanJoin.reason).toBe("INVITED_ONLY");
    expect((await near.joinGroup(stranger, id)).reason).toBe("INVITED_ONLY");
  });
});

describe("a member's name", () => {
  it("stands there for others by their own choice alone", async () => {
    const [steward, member, stranger] = await people(3);
    const id = await near.groupOf([steward, member], { visibility: "CLOSED" });
    expect((await look(stranger, id)).members).toEqual([]);
    expect((await near.showName(stranger, id)).reason).toBe("NOT_A_MEMBER");
    expect((await near.showName(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    await near.showName(member, id);
    for (const person of [stranger, app.anonymous()]) expect((await look(person, id)).members).toEqual([{ person: { id: member.personId }, shown: true }]);
    await near.showName(member, id, false);
    expect((await look(stranger, id)).members).toEqual([]);
  });
});

describe("a group that pauses", () => {
  it("has no new talk, while its plans go on, until it begins again", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    expect((await near.pauseGroup(member, id)).reason).toBe("NOT_A_STEWARD");
    expect((await near.pauseGroup(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.pauseGroup(steward, id)).group?.state).toBe("PAUSED");
    expect(await look(member, id)).toMatchObject({ viewerCanComment: { reason: "GROUP_PAUSED" }, viewerCanStartInitiative: { reason: null } });
    expect((await near.postComment(member, { groupId: id })).reason).toBe("GROUP_PAUSED");
    expect((await way.startInitiative(member, id)).initiative?.stage).toBe("IDEE");
    expect((await near.pauseGroup(steward, id, false)).group?.state).toBe("ACTIVE");
    expect((await near.postComment(member, { groupId: id })).reason).toBeUndefined();
  });
});

describe("two groups", () => {
  const both = async (visibility = "PUBLIC") => {
    const [one, two, inBoth, inOne] = await people(4);
    const from = await near.groupOf([one, inBoth, inOne], { name: "Plantsoen", visibility });
    const into = await near.groupOf([two, inBoth], { visibility });
    return { one, two, inBoth, inOne, from, into };
  };

  it("become one when the other's steward agrees: members, talk, plans and decisions go along, and the old address leads on", async () => {
    const { one, two, inBoth, inOne, from, into } = await both("CLOSED");
    await near.postComment(inOne, { groupId: from, text: "Bij ons" });
    await near.postComment(two, { groupId: into, text: "Bij hen" });
    await near.proposeDecision(one, from);
    const plan = (await way.startInitiative(inOne, from)).initiative?.id;
    expect((await near.askMerge(inOne, from, into)).reason).toBe("NOT_A_STEWARD");
    expect((await near.askMerge(app.anonymous(), from, into)).reason).toBe("NOT_SIGNED_IN");
    for (const missing of [near.nobody, "groep", from]) expect((await near.askMerge(one, from, missing)).reason).toBe("NOT_FOUND");
    expect((await near.answerMerge(two, into, from)).reason).toBe("NOT_ASKED");
    expect((await near.askMerge(one, from, into)).reason).toBeUndefined();
    expect([(await look(one, from)).mergeAskedInto, (await look(two, into)).mergeRequests, (await look(inOne, from)).mergeAskedInto]).toEqual([{ id: into }, [{ id: from }], null]);
    await near.settled(app);
    expect((await two.ask("{ me { notices { kind } } }")).me.notices).toContainEqual({ kind: "MERGE_ASKED" });
    expect((await near.answerMerge(one, into, from)).reason).toBe("NOT_A_STEWARD");
    expect((await near.answerMerge(two, into, from, false)).reason).toBeUndefined();
    expect((await near.answerMerge(two, into, from)).reason).toBe("NOT_ASKED");
    await near.askMerge(one, from, into);
    expect((await near.answerMerge(two, into, from)).group).toMatchObject({ memberCount: 4, state: "ACTIVE" });
    const seen = await look(inOne, into);
    expect(seen).toMatchObject({ memberCount: 4, commentCount: 2, initiatives: { nodes: [{ id: plan }] }, decisions: [{}] });
    expect(seen.comments.nodes.map(({ text }: { text: string }) => text).toSorted()).toEqual(["Bij hen", "Bij ons"]);
    expect(seen.stewards.map(({ id }: { id: string }) => id).toSorted()).toEqual([one.personId, two.personId].toSorted());
    for (const person of [one, inBoth, app.anonymous()]) expect(await look(person, from)).toMatchObject({ state: "ENDED", memberCount: 0, commentCount: 0, mergedInto: { id: into } });
    await near.settled(app);
    expect((await inOne.ask("{ me { notices { kind group { id } } } }")).me.notices).toContainEqual({ kind: "GROUPS_MERGED", group: { id: into } });
    expect((await app.pool.query("select on_behalf_of from audit_log where act = 'GroupsMerged' and subject_id = $1", [from])).rows).toEqual([{ on_behalf_of: `group:${into}` }]);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("do not, where more people would read what was said among members", async () => {
    const [one, two] = await people(2);
    const [closed, open] = [await near.groupOf([one], { visibility: "CLOSED" }), await near.groupOf([two])];
    expect((await near.askMerge(one, closed, open)).reason).toBe("WIDER_GROUP");
    await near.askMerge(two, open, closed);
    expect((await near.answerMerge(one, closed, open)).reason).toBeUndefined();
    const [hidden, other] = [await near.groupOf([one], { visibility: "HIDDEN" }), await near.groupOf([two])];
    expect((await near.askMerge(two, other, hidden)).reason).toBe("NOT_FOUND");
  });

  it("that ask each other at once, or are answered twice, become one once", async () => {
    const { one, two, from, into } = await both();
    await Promise.all([near.askMerge(one, from, into), near.askMerge(two, into, from)]);
    const answers = await Promise.all([near.answerMerge(two, into, from), near.answerMerge(one, from, into), near.answerMerge(two, into, from)]);
    expect(answers.filter(({ __typename }) => __typename === "GroupChanged")).toHaveLength(1);
    const { rows } = await app.pool.query("select state, merged_into is not null as merged from groups where id = any($1) order by state", [[from, into]]);
    expect(rows).toEqual([{ state: "ACTIVE", merged: false }, { state: "ENDED", merged: true }]);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("lead on from an address that merged before", async () => {
    const [one, two, three] = await people(3);
    const [first, second, third] = [await near.groupOf([one]), await near.groupOf([two]), await near.groupOf([three])];
    await near.askMerge(one, first, second);
    await near.answerMerge(two, second, first);
    await near.askMerge(two, second, third);
    await near.answerMerge(three, third, second);
    expect((await look(app.anonymous(), first)).mergedInto).toEqual({ id: third });
  });
});

describe("in the group's name", () => {
  it("stewards speak in its talk and about its plans, and the log keeps who did", async () => {
    const { id, steward, groupId } = await way.inDraagvlak(app, "oost", 150_000);
    const [member] = await people(1);
    await near.joinGroup(member, groupId);
    for (const subject of [{ groupId }, { initiativeId: id }]) {
      expect((await near.postComment(member, { ...subject, asGroup: true })).reason).toBe("NOT_A_STEWARD");
      expect((await near.postComment(app.anonymous(), { ...subject, asGroup: true })).reason).toBe("NOT_SIGNED_IN");
      expect((await near.postComment(steward, { ...subject, asGroup: true, text: "Namens ons allen" })).reason).toBeUndefined();
    }
    expect((await look(member, groupId)).comments.nodes).toEqual([{ text: "Namens ons allen", onBehalfOf: { id: groupId } }]);
    const { rows } = await app.pool.query("select l.outcome, l.on_behalf_of, p.id as person from audit_log l join persons p on p.pseudonym = l.actor where act = 'SpokeForGroup' and subject_id = $1 order by l.id", [groupId]);
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ outcome: "DONE", on_behalf_of: `group:${groupId}`, person: steward.personId })));
  });
});
