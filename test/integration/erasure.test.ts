// Erasing one's account: what goes, what stays without a name, what stands in the way, and everything that can happen in the same moment.
import { verifyAudit } from "#server/platform/audit.ts";
import { reconcile } from "#server/data/reconcile.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { groupIn, joinGroup, leaveGroup, letIn, postComment, settled } from "../support/neighbourhood.ts";
import { askErasure, askExport, codeIn, emailOf, erase, eraseAccount, ownData } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const isThere = async (person: Person) => (await app.pool.query("select from persons where id = $1", [person.personId])).rowCount === 1;
const neighbour = async (wijkId = "oost") => (await way.residents(app, wijkId, 1))[0] as Person;
const supportersOf = async (id: string) => (await app.pool.query<{ supporters: number }>("select supporters from initiative_counters where initiative_id = $1", [id])).rows[0]?.supporters;
const audited = async (act: string) => (await app.pool.query<{ outcome: string; subject: string }>("select outcome, subject_id as subject from audit_log where act = $1 order by id", [act])).rows;
const wholeAndCounted = async () => {
  expect(await reconcile(app.pool)).toEqual([]);
  expect((await verifyAudit(app.pool)).brokenAt).toBeNull();
};

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
    expect(await erase(app, steward)).toMatchObject({ __typename: "AccountErased" });
    const { initiative } = await app.anonymous().ask(
      `query ($id: ID!) { initiative(id: $id) { stage author { id } draagvlak { supporters } dossier { hash handsGiven { role } } buurtdeal { signatures { party person { name } } } group { state } } }`, { id },
    );
    expect(initiative).toMatchObject({ stage: "VERANTWOORD", author: null, draagvlak: { supporters: 5 }, group: { state: "ENDED" } });
    expect(initiative.buurtdeal.signatures).toContainEqual({ party: "INITIATOR", person: null });
    expect((await app.pool.query("select booked_by from bookings where initiative_id = $1 and kind = 'RETURNED'", [id])).rows).toEqual([{ booked_by: null }]);
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

describe("what was said and supported", () => {
  it("leaves the place of a comment without its words, and the talk counted", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const person = await neighbour();
    await postComment(person, { initiativeId: id, text: "Ik woon op nummer twaalf" });
    await postComment(steward, { initiativeId: id, text: "Goed om te weten" });
    await erase(app, person);
    const { initiative } = await app.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { commentCount comments { nodes { text hidden author { name } } } } }`, { id });
    expect(initiative.commentCount).toBe(2);
    expect(initiative.comments.nodes[1]).toEqual({ text: null, hidden: false, author: null });
    expect((await app.pool.query("select from comments where text like '%nummer twaalf%'")).rowCount).toBe(0);
  });

  it("takes a vote back where votes are still given, and keeps the number where they are counted", async () => {
    const [open, handedIn] = [await way.inDraagvlak(app, "oost", 150_000), await way.inDraagvlak(app, "oost", 150_000)];
    const people = await way.residents(app, "oost", 6);
    for (const person of people) for (const { id } of [open, handedIn]) await way.support(person, id);
    await way.handIn(handedIn.steward, handedIn.id, handedIn.version);
    await erase(app, people[0] as Person);
    expect([await supportersOf(open.id), await supportersOf(handedIn.id)]).toEqual([5, 6]);
    expect((await app.pool.query("select from supports where initiative_id = $1 and person_id is null", [handedIn.id])).rowCount).toBe(1);
    await wholeAndCounted();
  });

  it("takes sessions, notices, mails and exports along, and shows that it was done without saying whose it was", async () => {
    const { id, steward } = await groupIn(app, "CLOSED");
    const person = await neighbour();
    const email = await emailOf(app, person);
    const { rows: [{ pseudonym }] } = await app.pool.query("select pseudonym from persons where id = $1", [person.personId]);
    await letIn(person, id, steward);
    await askExport(person);
    await settled(app);
    expect((await app.pool.query("select from notices where person_id = $1", [person.personId])).rowCount).toBe(2);
    await erase(app, person);
    for (const table of ["sessions", "notices", "exports", "memberships", "roles"]) expect((await app.pool.query(`select from ${table} where person_id = $1`, [person.personId])).rowCount, table).toBe(0);
    expect((await app.pool.query("select from mails where to_address = $1", [email])).rowCount).toBe(0);
    expect((await audited("AccountErased")).filter(({ subject }) => subject === pseudonym)).toEqual([{ outcome: "DONE", subject: pseudonym }]);
    expect((await person.ask("{ me { id } }").catch(() => ({ me: null }))).me).toBeNull();
  });
});

describe("in the same moment", () => {
  const codeFor = async (person: Person) => {
    await askErasure(person);
    return codeIn(app, await emailOf(app, person));
  };

  it.each(Array.from({ length: 6 }, (_, turn) => turn))("as votes, comments, joining and an export, it leaves counts that are right (%i)", async () => {
    const open = await way.inDraagvlak(app, "oost", 150_000);
    const other = await way.inDraagvlak(app, "oost", 150_000);
    const person = await neighbour();
    await way.support(person, open.id);
    const code = await codeFor(person);
    const answers = await Promise.all([
      eraseAccount(person, code), way.support(person, other.id), way.withdrawSupport(person, open.id), postComment(person, { initiativeId: open.id }),
      postComment(person, { initiativeId: other.id }), joinGroup(person, open.groupId), askExport(person), eraseAccount(person, code),
    ]);
    expect(answers.filter(({ __typename }) => __typename === "AccountErased")).toHaveLength(1);
    await settled(app);
    expect(await isThere(person)).toBe(false);
    expect((await app.pool.query("select from outbox where position($1 in topic || ids::text) > 0", [person.personId])).rowCount).toBe(0);
    expect((await app.pool.query("select from comments where author_id is null and text <> '' and initiative_id = any($1)", [[open.id, other.id]])).rowCount).toBe(0);
    await wholeAndCounted();
  });

  it.each(Array.from({ length: 6 }, (_, turn) => turn))("as the hand-in, one of the two is refused (%i)", async () => {
    const plan = await way.inDraagvlak(app, "oost", 150_000);
    for (const each of await way.residents(app, "oost", 5)) await way.support(each, plan.id);
    const code = await codeFor(plan.steward);
    const [erased, handedIn] = await Promise.all([eraseAccount(plan.steward, code), way.handIn(plan.steward, plan.id, plan.version)]);
    const { rows } = await app.pool.query("select handed_in_by from dossiers where initiative_id = $1", [plan.id]);
    if (erased.reason) {
      expect([erased.reason, handedIn.initiative?.stage, rows]).toEqual(["OPEN_DOSSIER", "INGEDIEND", [{ handed_in_by: plan.steward.personId }]]);
    } else {
      expect(["NOT_SIGNED_IN", "NOT_A_STEWARD", "NOT_FOUND"], JSON.stringify(handedIn)).toContain(handedIn.reason);
      expect(rows).toEqual([]);
    }
  });

  it("as the other steward's, both go and the wijkregisseur is asked once", async () => {
    const { id, steward } = await groupIn(app, "PUBLIC", "bewoner-oost");
    const [one, other, member] = (await way.residents(app, "oost", 3)) as [Person, Person, Person];
    for (const each of [one, other, member]) await joinGroup(each, id);
    await app.pool.query("update memberships set role = 'STEWARD' where group_id = $1 and person_id = any($2)", [id, [one.personId, other.personId]]);
    await leaveGroup(steward, id);
    const codes = [await codeFor(one), await codeFor(other)] as const;
    const answers = await Promise.all([eraseAccount(one, codes[0]), eraseAccount(other, codes[1])]);
    expect(answers.map(({ reason }) => reason ?? "DONE").sort()).toEqual(["DONE", "DONE"]);
    expect((await app.pool.query("select from outbox where type = 'StewardWanted' and ids ->> 'groupId' = $1", [id])).rowCount).toBe(1);
  });

  it.each(Array.from({ length: 4 }, (_, turn) => turn))("as signing in, nobody is signed in to what is gone (%i)", async () => {
    const person = await neighbour();
    const email = await emailOf(app, person);
    const headers = { "content-type": "application/json" };
    const linked = await fetch(`${app.url}/auth/link`, { method: "POST", headers, body: JSON.stringify({ email }) });
    const browser = linked.headers.getSetCookie().map((each) => each.split(";")[0]).join("; ");
    const signInCode = await codeIn(app, email);
    const code = await codeFor(person);
    const [, entered] = await Promise.all([
      eraseAccount(person, code), fetch(`${app.url}/auth/code`, { method: "POST", headers: { ...headers, cookie: browser }, body: JSON.stringify({ code: signInCode }) }),
    ]);
    expect([200, 410]).toContain(entered.status);
    expect(await isThere(person)).toBe(false);
    expect((await app.pool.query("select from sessions s left join persons p on p.id = s.person_id where p.id is null")).rowCount).toBe(0);
  });
});
