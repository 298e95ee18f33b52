// Who leads a group, how that is handed over, and that nobody is left without somebody who is to.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let elsewhere: Person;
beforeAll(async () => {
  app = await startApp();
  [regisseur, elsewhere] = (await Promise.all([app.as("regisseur-oost"), app.as("regisseur-zuid")])) as [Person, Person];
});
afterAll(() => app.stop());

const people = (count: number) => way.residents(app, "oost", count) as Promise<[Person, Person, Person, Person]>;
const look = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { group(id: $id) { state memberCount stewardWantedSince stewards { id } members { role askedAsSteward person { id } } viewerMembership { role askedAsSteward }
    viewerCanLeave { reason } viewerCanAskSteward { reason } viewerCanWantSteward { reason } } }`, { id })).group;
const wanted = async (person: Person) => (await person.ask("{ groupsWithoutSteward { id } }")).groupsWithoutSteward.map(({ id }: { id: string }) => id);
const noticesOf = async (person: Person) => (await person.ask("{ me { notices { kind group { id } } } }")).me.notices.map(({ kind }: { kind: string }) => kind);

describe("a second steward", () => {
  it("is asked by the first, says yes or no, and can be made a member again by the other", async () => {
    const [steward, member, other] = await people(3);
    const id = await near.groupOf([steward, member, other]);
    expect((await near.askSteward(member, id, other.personId)).reason).toBe("NOT_A_STEWARD");
    expect((await near.askSteward(app.anonymous(), id, other.personId)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.askSteward(steward, id, regisseur.personId)).reason).toBe("NOT_FOUND");
    expect((await near.askSteward(steward, id, "iemand")).reason).toBe("NOT_FOUND");
    expect((await near.askSteward(steward, id, steward.personId)).reason).toBe("ALREADY_STEWARD");
    expect((await near.answerSteward(member, id)).reason).toBe("NOT_ASKED");
    expect((await near.askSteward(steward, id, member.personId)).reason).toBeUndefined();
    expect((await near.answerSteward(other, id)).reason).toBe("NOT_ASKED");
    await near.settled(app);
    expect(await noticesOf(member)).toContain("STEWARD_ASKED");
    expect((await look(member, id)).viewerMembership).toEqual({ role: "MEMBER", askedAsSteward: true });
    expect((await near.answerSteward(member, id, false)).reason).toBeUndefined();
    expect((await near.answerSteward(member, id)).reason).toBe("NOT_ASKED");
    await near.askSteward(steward, id, member.personId);
    await near.answerSteward(member, id);
    expect((await look(member, id)).stewards).toHaveLength(2);
    await near.settled(app);
    expect(await noticesOf(steward)).toContain("STEWARD_MADE");
    expect((await near.endSteward(member, id, steward.personId)).reason).toBeUndefined();
    expect((await near.endSteward(member, id, steward.personId)).reason).toBe("NOT_FOUND");
    expect((await near.endSteward(steward, id, member.personId)).reason).toBe("NOT_A_STEWARD");
    expect((await near.endSteward(member, id, member.personId)).reason).toBe("LAST_STEWARD");
  });

  it("of two who end each other at once, one stays", async () => {
    const [one, other] = await people(2);
    const id = await near.groupOf([one, other]);
    await near.askSteward(one, id, other.personId);
    await near.answerSteward(other, id);
    const answers = await Promise.all([near.endSteward(one, id, other.personId), near.endSteward(other, id, one.personId)]);
    expect(answers.map(({ reason }) => reason ?? "DONE").sort()).toEqual(["DONE", "NOT_A_STEWARD"]);
    expect((await look(one, id)).stewards).toHaveLength(1);
  });
});

describe("the last steward", () => {
  it("goes after another one said yes", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    expect((await near.leaveGroup(steward, id)).reason).toBe("LAST_STEWARD");
    await near.askSteward(steward, id, member.personId);
    expect((await near.leaveGroup(steward, id)).reason).toBe("LAST_STEWARD");
    await near.answerSteward(member, id);
    expect((await near.leaveGroup(steward, id)).group?.memberCount).toBe(1);
  });

  it("or after the wijkregisseur was asked, who names one who accepts", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    expect((await near.askSteward(regisseur, id, member.personId)).reason).toBe("NOT_A_STEWARD");
    expect((await near.wantSteward(member, id)).reason).toBe("NOT_A_STEWARD");
    expect((await near.wantSteward(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.wantSteward(steward, id)).reason).toBeUndefined();
    await near.wantSteward(steward, id);
    await near.settled(app);
    expect((await noticesOf(regisseur)).filter((kind: string) => kind === "STEWARD_WANTED")).toHaveLength(1);
    expect([await wanted(regisseur), await wanted(elsewhere), await wanted(member)]).toEqual([[id], [], []]);
    expect((await near.leaveGroup(steward, id)).group).toMatchObject({ memberCount: 1, state: "ACTIVE" });
    expect((await near.askSteward(elsewhere, id, member.personId)).reason).toBe("NOT_A_STEWARD");
    expect((await near.askSteward(regisseur, id, member.personId)).reason).toBeUndefined();
    expect((await near.answerSteward(member, id)).reason).toBeUndefined();
    expect(await wanted(regisseur)).toEqual([]);
    expect(await look(member, id)).toMatchObject({ stewardWantedSince: null, stewards: [{ id: member.personId }] });
    expect((await near.askSteward(regisseur, id, member.personId)).reason).toBe("NOT_A_STEWARD");
  });

  it("of a group that has ended may simply go", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    await near.endGroup(steward, id);
    expect((await near.leaveGroup(steward, id)).group?.memberCount).toBe(1);
    expect(await wanted(regisseur)).toEqual([]);
  });

  it("and the one before go at once: one stays, or the wijkregisseur was asked", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [one, other, member] = await people(3);
      const id = await near.groupOf([one, other, member]);
      await near.askSteward(one, id, other.personId);
      await near.answerSteward(other, id);
      const left = await Promise.all([near.leaveGroup(one, id), near.leaveGroup(other, id)]);
      expect(left.map(({ reason }) => reason ?? "DONE").sort()).toEqual(["DONE", "LAST_STEWARD"]);
      expect((await look(member, id)).stewards).toHaveLength(1);
    }
  });

  it("goes in the moment in which a successor says yes or the other says no: somebody leads or is looked for", async () => {
    const [steward, member, third] = await people(3);
    const id = await near.groupOf([steward, member, third]);
    await near.wantSteward(steward, id);
    await near.askSteward(steward, id, member.personId);
    await Promise.all([near.leaveGroup(steward, id), near.answerSteward(member, id), near.leaveGroup(third, id)]);
    const { stewards, stewardWantedSince } = await look(member, id);
    expect(stewards.length > 0 || stewardWantedSince !== null).toBe(true);
  });
});

describe("who moves away", () => {
  it("is asked whether they stay steward, and stays meanwhile", async () => {
    const [steward, member] = await people(2);
    const id = await near.groupOf([steward, member]);
    for (const person of [steward, member]) await person.ask(`mutation { declareResidence(postcode: "1215 AA", houseNumber: "1") { __typename ... on Refusal { reason } } }`);
    await near.settled(app);
    const { rows } = await app.pool.query("select wijk_id from persons where id = $1", [steward.personId]);
    expect(rows[0].wijk_id).not.toBe("oost");
    expect((await noticesOf(steward)).filter((kind: string) => kind === "STEWARD_MOVED")).toHaveLength(1);
    expect(await noticesOf(member)).not.toContain("STEWARD_MOVED");
    expect((await look(member, id)).stewards).toEqual([{ id: steward.personId }]);
  });
});

describe("a new or ended role", () => {
  it("is told to whose it is", async () => {
    const [person] = await people(1);
    const { rows } = await app.pool.query("select email from persons where id = $1", [person.personId]);
    const administrator = await app.as("beheerder");
    const { grantRole } = await administrator.ask(`mutation ($email: String!) { grantRole(input: { email: $email, kind: ORGANISATION_EDITOR, organisationId: "versa" }) { ... on RoleChanged { role { id } } ... on Refusal { reason } } }`, { email: rows[0].email });
    await administrator.ask(`mutation ($id: ID!) { endRole(id: $id, reason: MISTAKE) { __typename } }`, { id: grantRole.role.id });
    await near.settled(app);
    expect((await noticesOf(await app.signIn(person.personId ?? ""))).toSorted()).toEqual(["ROLE_ENDED", "ROLE_GRANTED"]);
  });
});

describe("an applicant", () => {
  const offer = async (person: Person, id: string, personId: string | null) =>
    (await person.ask(`mutation ($id: ID!, $personId: ID!) { answer: offerApplication(id: $id, personId: $personId) { ... on Refusal { reason } } }`, { id, personId })).answer.reason;
  const answer = async (person: Person, id: string, accept = true) =>
    (await person.ask(`mutation ($id: ID!, $accept: Boolean!) { answer: answerApplication(id: $id, accept: $accept) { ... on Refusal { reason } } }`, { id, accept })).answer.reason;
  const asked = async (person: Person) => (await person.ask("{ me { ownData { askedDossiers { id } viewerCanErase { reason } } } }")).me.ownData;

  it("hands a plan over to a member who accepts, and is free to go", async () => {
    const { id, steward, groupId } = await way.inTreatment(app, "oost", 150_000);
    const [member, stranger] = await people(2);
    await near.joinGroup(member, groupId);
    expect(await offer(member, id, stranger.personId)).toBe("NOT_ALLOWED");
    expect(await offer(app.anonymous(), id, member.personId)).toBe("NOT_SIGNED_IN");
    expect(await offer(steward, id, steward.personId)).toBe("ALREADY_APPLICANT");
    expect(await offer(steward, id, stranger.personId)).toBe("NOT_A_MEMBER");
    expect(await answer(member, id)).toBe("NOT_ASKED");
    expect(await offer(steward, id, member.personId)).toBeUndefined();
    await near.settled(app);
    expect(await noticesOf(member)).toContain("APPLICANT_ASKED");
    expect((await asked(member)).askedDossiers).toEqual([{ id }]);
    expect((await asked(steward)).viewerCanErase.reason).toBe("OPEN_DOSSIER");
    const twice = await Promise.all([answer(member, id), answer(member, id)]);
    expect(twice.map((reason) => reason ?? "DONE").sort()).toEqual(["DONE", "NOT_ASKED"]);
    expect((await asked(steward)).viewerCanErase.reason).toBeNull();
    expect((await asked(member)).viewerCanErase.reason).toBe("OPEN_DOSSIER");
    const { rows } = await app.pool.query("select on_behalf_of, rule from audit_log where act = 'ApplicantChanged' and outcome = 'DONE'");
    expect(rows).toEqual([{ on_behalf_of: `group:${groupId}`, rule: "Awb 4:1" }]);
  });
});
