// What goes with an account, what stays without a name, and everything that can happen in the same moment.
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { app, audited, isThere, neighbour, supportersOf, wholeAndCounted } from "../support/erasure-town.ts";
import { groupIn, joinGroup, leaveGroup, letIn, postComment, settled } from "../support/neighbourhood.ts";
import { askErasure, askExport, codeIn, emailOf, erase, eraseAccount } from "../support/privacy.ts";
import * as way from "../support/way.ts";

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
