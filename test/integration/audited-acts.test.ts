// What the log tells of an initiative's whole way: every act of law and of trust, on whose behalf and from which rule, and no word that people wrote.
import { verifyAudit } from "#server/platform/audit.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

interface Row {
  readonly act: string;
  readonly outcome: string;
  readonly actor: string | null;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly on_behalf_of: string | null;
  readonly wijk_id: string | null;
  readonly rule: string | null;
  readonly facts: Record<string, unknown>;
}
const rows = async (since = 0) => (await app.pool.query<Row>("select * from audit_log where id > $1 order by id", [since])).rows;
const lastId = async () => Number((await app.pool.query("select last from audit_head")).rows[0].last);
const pseudonymOf = async ({ personId }: Person) => (await app.pool.query("select pseudonym from persons where id = $1", [personId])).rows[0].pseudonym as string;

it("follows an initiative from its group to its account", async () => {
  const { id, steward, groupId } = await way.inTreatment(app, "zuidoost", 350_000);
  const [regisseur, wethouder] = await Promise.all([app.as("regisseur-zuidoost"), app.as("wijkwethouder-zuidoost")]);
  await way.decide(await app.as("regisseur-oost"), id, 1);
  await way.decide(regisseur, id, 300_000);
  await way.decide(wethouder, id, 300_000);
  await way.draftBuurtdeal(regisseur, id);
  await way.signBuurtdeal(steward, id);
  await way.signBuurtdeal(regisseur, id);
  await way.pay(regisseur, id);
  await way.postUpdate(steward, id);
  await way.realise(steward, id);
  await way.accountFor(steward, id, 280_050);
  await way.settleAccount(regisseur, id, 280_050);
  await way.recordReturn(regisseur, id);

  const log = await rows();
  expect(log.map(({ act, outcome }) => (outcome === "DONE" ? act : `${act}: ${outcome}`))).toEqual([
    "GroupStarted", "InitiativeStarted", "DraagvlakOpened", "InitiativeHandedIn", "InitiativeTakenUp", "HandGiven: NOT_ALLOWED", "HandGiven", "HandGiven", "InitiativeDecided",
    "BuurtdealDrafted", "BuurtdealSigned", "BuurtdealSigned", "InitiativePaid", "InitiativeAccounted", "AccountSettled", "ReturnReceived",
  ]);
  expect(new Set(log.map((row) => row.wijk_id))).toEqual(new Set(["zuidoost"]));
  expect(new Set(log.slice(1).map((row) => `${row.subject_kind} ${row.subject_id}`))).toEqual(new Set([`initiative ${id}`]));
  const group = `group:${groupId}`;
  expect(log.map((row) => row.on_behalf_of)).toEqual([null, group, group, group, null, null, null, null, null, null, group, null, null, group, null, null]);
  const byRule = Object.fromEntries(log.filter(({ rule }) => rule).map(({ act, rule }) => [act, rule]));
  expect(Object.keys(byRule).sort()).toEqual(["AccountSettled", "DraagvlakOpened", "HandGiven", "InitiativeDecided", "InitiativeHandedIn"]);
  expect(byRule["InitiativeDecided"]).toContain("Buurten 3.0");
  const { rows: [dossier] } = await app.pool.query("select hash, reference from dossiers where initiative_id = $1", [id]);
  expect(log[3]?.facts).toMatchObject({ ...dossier, supporters: 10, askedCents: 350_000 });
  expect(log[8]?.facts).toEqual({ outcome: "GRANTED", grantedCents: 300_000 });
  expect(log[12]?.facts).toEqual({ cents: 300_000 });
  expect([log[8]?.actor, log[10]?.actor]).toEqual([await pseudonymOf(wethouder), await pseudonymOf(steward)]);
});

it("keeps who moderated, let people in, led and left, and posted for whom", async () => {
  const since = await lastId();
  const { id, steward } = await near.groupIn(app, "CLOSED");
  const neighbour = await app.as("bewoner-oost-2");
  await near.letIn(neighbour, id, steward);
  const { comment } = await near.postComment(neighbour, { groupId: id, text: "Onder ons" });
  await near.hideComment(steward, comment?.id ?? "", "Dit mag niet");
  await near.hideComment(await app.as("regisseur-oost"), comment?.id ?? "", "Dit mag niet");
  await near.leaveGroup(neighbour, id);
  await near.endGroup(steward, id);
  const [startsAt, endsAt] = [1, 1.1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const activity = { organisationId: "versa", wijkId: "oost", title: "Soepmiddag", about: "Iedereen welkom", place: "De zaal", startsAt, endsAt };
  for (const persona of ["redacteur-de-geus", "redacteur-versa"]) {
    await (await app.as(persona)).ask(`mutation ($input: PostActivityInput!) { postActivity(input: $input) { __typename } }`, { input: activity });
  }
  const { id: plan, steward: initiator } = await way.inDraagvlak(app, "oost", 150_000);
  await way.withdraw(initiator, plan);
  expect((await rows(since)).map(({ act, outcome, on_behalf_of: behalf }) => [act, outcome, behalf?.replace(/^group:.*/u, "group") ?? null])).toEqual([
    ["GroupStarted", "DONE", null], ["MemberAdmitted", "DONE", "group"], ["MeasureTaken", "NOT_ALLOWED", null], ["MeasureTaken", "DONE", null], ["GroupEnded", "DONE", "group"],
    ["ActivityPosted", "NOT_ALLOWED", "organisation:versa"], ["ActivityPosted", "DONE", "organisation:versa"],
    ["GroupStarted", "DONE", null], ["InitiativeStarted", "DONE", "group"], ["DraagvlakOpened", "DONE", "group"], ["InitiativeWithdrawn", "DONE", "group"],
  ]);
});

it("lets nobody act for whom they do not name, or for both sides", async () => {
  const { id, steward, version, groupId } = await way.inDraagvlak(app, "oost", 150_000);
  for (const person of await way.residents(app, "oost", 5)) await way.support(person, id);
  await way.fillApplication(steward, id);
  const otherGroup = await way.startGroup(steward, "oost");
  const handIn = (group: string) => steward.ask(`mutation ($input: HandInInput!) { handIn(input: $input) { __typename ... on Refusal { reason } } }`, { input: { id, groupId: group, version, application: 1 } });
  for (const wrong of [otherGroup, "versa"]) expect((await handIn(wrong)).handIn.reason).toBe("NOT_ALLOWED");
  expect((await handIn(groupId)).handIn.reason).toBeUndefined();
  const regisseur = await app.as("regisseur-oost");
  await way.takeUp(regisseur, id);
  await way.decide(regisseur, id, 150_000);
  await way.draftBuurtdeal(regisseur, id);
  const sign = async (person: Person, party: string) =>
    (await person.ask(`mutation ($id: ID!, $party: DealParty!) { signBuurtdeal(id: $id, party: $party, version: 1) { __typename ... on Refusal { reason } } }`, { id, party })).signBuurtdeal.reason as string | undefined;
  expect([await sign(steward, "MUNICIPALITY"), await sign(regisseur, "INITIATOR"), await sign(app.anonymous(), "INITIATOR")]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED", "NOT_SIGNED_IN"]);
  // Who is both is of the side that carries the plan.
  await app.pool.query("with m as (insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'STEWARD', 'ACTIVE', now())) update groups set member_count = member_count + 1 where id = $1", [groupId, regisseur.personId]);
  expect(await sign(regisseur, "MUNICIPALITY")).toBe("NOT_ALLOWED");
  expect([await sign(steward, "INITIATOR"), await sign(regisseur, "INITIATOR")]).toEqual([undefined, "ALREADY_SIGNED"]);
});

it("keeps nothing of what a visitor tries, and is whole without one word of what people wrote", async () => {
  const before = await lastId();
  const { rows: [open] } = await app.pool.query("select id from initiatives where stage = 'INGEDIEND' limit 1");
  await way.takeUp(app.anonymous(), open.id);
  expect(await lastId()).toBe(before);
  const found = await verifyAudit(app.pool);
  expect(found).toMatchObject({ entries: before, brokenAt: null });
  const { rows: [{ kept }] } = await app.pool.query("select string_agg(l::text, ' ') as kept from audit_log l");
  const written = ["Waterkant", "Samen de waterkant", "Bankjes", "Ontmoeten", "Laapersveld", "voorjaar", "planten", "tuingroep", "Twee banken", "Eigen geld", "dat is zo", "past bij de wijk", "Planten", "Betalen",
    "schiet op", "Mooi geworden", "Onder ons", "Dit mag niet", "Soepmiddag", "Iedereen welkom", "De zaal", "lukt niet meer", "Tuingroep", "@test.example", "Buur "];
  expect(written.filter((text) => (kept as string).includes(text))).toEqual([]);
});
