// Who sees a group, where it works, whose names stand there, and how it rests.
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { app, elsewhere, listed, look, noord, people, regisseur } from "../support/group-town.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

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
