// How one asks to be erased, and what stands in the way.
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { app, audited, isThere, neighbour, wholeAndCounted } from "../support/erasure-town.ts";
import { groupIn, joinGroup, leaveGroup, settled } from "../support/neighbourhood.ts";
import { askErasure, codeIn, emailOf, erase, eraseAccount, ownData } from "../support/privacy.ts";
import * as way from "../support/way.ts";

describe("the code", () => {
  it("is mailed, is wrong five times at most, and works once", async () => {
    const person = await neighbour();
    expect(await eraseAccount(person, "000000")).toMatchObject({ reason: "CODE_EXPIRED" });
    expect((await askErasure(person)).reason).toBeUndefined();
    const code = await codeIn(app, await emailOf(app, person));
    const wrong = code === "000000" ? "000001" : "000000";
    // Side by side, as somebody who guesses would.
    const guesses = await Promise.all(Array.from({ length: 12 }, () => eraseAccount(person, wrong)));
    expect(guesses.filter(({ reason }) => reason === "WRONG_CODE")).toHaveLength(5);
    expect(await eraseAccount(person, code)).toMatchObject({ reason: "CODE_EXPIRED" });
    expect(await isThere(person)).toBe(true);
    expect(await erase(app, person)).toMatchObject({ __typename: "AccountErased" });
    expect(await isThere(person)).toBe(false);
  });

  it("is another's own, ends after a quarter of an hour, and is asked for five times an hour", async () => {
    const [one, other] = [await neighbour(), await neighbour()];
    await askErasure(one);
    await askErasure(other);
    expect(await eraseAccount(other, await codeIn(app, await emailOf(app, one)))).toMatchObject({ reason: expect.stringMatching(/WRONG_CODE/u) });
    app.setNow(new Date(Date.now() + 16 * 60_000));
    expect(await eraseAccount(one, await codeIn(app, await emailOf(app, one)))).toMatchObject({ reason: "CODE_EXPIRED" });
    for (let turn = 2; turn <= 5; turn += 1) expect((await askErasure(one)).reason).toBeUndefined();
    expect(await askErasure(one)).toMatchObject({ reason: "TOO_MANY" });
    app.setNow(null);
  });

  it("is not needed by who has no address and just signed in", async () => {
    const person = await neighbour();
    await app.pool.query("update persons set email = null where id = $1", [person.personId]);
    expect((await ownData(person)).confirmsByMail).toBe(false);
    await app.pool.query("update sessions set created_at = now() - interval '1 hour' where person_id = $1", [person.personId]);
    expect(await eraseAccount(person, "")).toMatchObject({ reason: "SIGN_IN_AGAIN" });
    expect(await eraseAccount(await app.signIn(person.personId ?? ""), "")).toMatchObject({ __typename: "AccountErased" });
  });

  it("is nothing for strangers", async () => {
    for (const answer of [await askErasure(app.anonymous()), await eraseAccount(app.anonymous(), "123456")]) expect(answer).toMatchObject({ reason: "NOT_SIGNED_IN" });
  });
});

describe("what stands in the way", () => {
  it("is a dossier under way, for its applicant and at every stage until it is accounted for", async () => {
    const { id, steward, groupId } = await way.inTreatment(app, "oost", 150_000);
    const regisseur = await app.as("regisseur-oost");
    const refused = async () => {
      expect(await askErasure(steward)).toMatchObject({ reason: "OPEN_DOSSIER" });
      expect(await ownData(steward)).toMatchObject({ viewerCanErase: { allowed: false, reason: "OPEN_DOSSIER" }, openDossiers: [{ id }], groupsLedAlone: [] });
    };
    await refused();
    await way.decide(regisseur, id, 150_000);
    await refused();
    await way.draftBuurtdeal(regisseur, id);
    await way.signBuurtdeal(steward, id);
    await way.signBuurtdeal(regisseur, id);
    await refused();
    await way.pay(regisseur, id);
    await refused();
    await way.realise(steward, id);
    await refused();
    await way.accountFor(steward, id, 100_000);
    await refused();
    await way.settleAccount(regisseur, id, 100_000);
    expect(await erase(app, steward)).toMatchObject({ __typename: "AccountErased" });
    const { initiative } = await app.anonymous().ask(
      `query ($id: ID!) { initiative(id: $id) { stage author { id } draagvlak { supporters } dossier { hash handsGiven { role } } buurtdeal { signatures { party person { name } } } group { state } } }`, { id },
    );
    expect(initiative).toMatchObject({ stage: "VERANTWOORD", author: null, draagvlak: { supporters: 5 }, group: { state: "ENDED" } });
    expect(initiative.buurtdeal.signatures).toContainEqual({ party: "INITIATOR", person: null });
    expect((await app.pool.query("select uploaded_by from receipts where initiative_id = $1", [id])).rows).toEqual([{ uploaded_by: null }]);
    expect(groupId).toBeTruthy();
    await wholeAndCounted();
  });

  it("is kept as tried", async () => {
    expect((await audited("ErasureAsked")).map(({ outcome }) => outcome)).toContain("OPEN_DOSSIER");
  });

  it("is not leading others alone: the wijkregisseur is asked; who is the last of all ends the group", async () => {
    const { id, steward } = await groupIn(app, "PUBLIC", "bewoner-oost");
    const member = await neighbour();
    await joinGroup(member, id);
    expect((await ownData(steward)).groupsLedAlone).toContainEqual({ id });
    expect(await erase(app, member)).toMatchObject({ __typename: "AccountErased" });
    expect((await app.pool.query("select member_count, state from groups where id = $1", [id])).rows).toEqual([{ member_count: 1, state: "ACTIVE" }]);
    expect((await ownData(steward)).groupsLedAlone).not.toContainEqual({ id });
    await leaveGroup(steward, id);
    const [leader, led] = (await way.residents(app, "oost", 2)) as [Person, Person];
    const groupId = await way.startGroup(leader, "oost");
    await joinGroup(led, groupId);
    expect(await erase(app, leader)).toMatchObject({ __typename: "AccountErased" });
    expect((await app.pool.query("select member_count, state, steward_wanted_since is not null as wanted from groups where id = $1", [groupId])).rows).toEqual([{ member_count: 1, state: "ACTIVE", wanted: true }]);
    await settled(app);
    const { groupsWithoutSteward } = await (await app.as("regisseur-oost")).ask("{ groupsWithoutSteward { id } }");
    expect(groupsWithoutSteward).toContainEqual({ id: groupId });
  });
});
