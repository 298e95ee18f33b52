// Two groups that go on as one, and what is said in the name of a group.
import { reconcile } from "#server/data/reconcile.ts";
import { describe, expect, it } from "vitest";
import { app, look, people } from "../support/group-town.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

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
