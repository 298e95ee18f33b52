import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { mailTo } from "../support/browser-jar.ts";
import * as near from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ publicUrl: "https://brink.example" })));
afterAll(() => app.stop());

const noticesOf = async (person: Person) => {
  await near.settled(app);
  const { me } = await person.ask(`{ me { unreadNotices notices(first: 50) { kind text initiative { id } group { id } readAt } } }`);
  return me as { unreadNotices: number; notices: { kind: string; text: string | null; initiative: { id: string } | null; group: { id: string } | null; readAt: string | null }[] };
};
const kindsOf = async (person: Person) => (await noticesOf(person)).notices.map(({ kind }) => kind);
const emailOf = async (person: Person): Promise<string> => (await person.ask("{ me { email } }")).me.email;

it("tells the stewards who asks, and the asker that they are in", async () => {
  const [asker] = (await way.residents(app, "oost", 1)) as [Person];
  const { id, steward } = await near.groupIn(app, "CLOSED");
  await near.joinGroup(asker, id);
  expect((await noticesOf(steward)).notices[0]).toMatchObject({ kind: "MEMBERSHIP_ASKED", group: { id }, readAt: null });
  await near.admitMember(steward, id, asker.personId);
  expect(await noticesOf(asker)).toMatchObject({ unreadNotices: 1, notices: [{ kind: "MEMBERSHIP_ADMITTED", group: { id } }] });
  expect((await mailTo(app, await emailOf(asker))).body).toContain(`https://brink.example/groep/${id}`);
});

it("tells the writer of a hidden comment why, in their language", async () => {
  const [writer] = (await way.residents(app, "oost", 1)) as [Person];
  await app.pool.query("update persons set locale = 'EN' where id = $1", [writer.personId]);
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const { comment } = await near.postComment(writer, { initiativeId: id });
  await near.hideComment(await app.as("regisseur-oost"), comment?.id ?? "", "Geen namen noemen");
  expect((await noticesOf(writer)).notices).toMatchObject([{ kind: "MEASURE_TAKEN", text: "Geen namen noemen", initiative: { id } }]);
  const mail = await mailTo(app, await emailOf(writer));
  expect(mail.subject).toContain("A measure about");
  expect(mail.body).toContain("Geen namen noemen");
});

it("goes along with an initiative: threshold, handing in, decision, buurtdeal", async () => {
  const regisseur = await app.as("regisseur-noordwest");
  const { id, steward, version } = await way.inDraagvlak(app, "noordwest", 150_000);
  for (const person of await way.residents(app, "noordwest", 5)) await way.support(person, id);
  expect(await kindsOf(steward)).toEqual(["THRESHOLD_REACHED"]);
  await way.handIn(steward, id, version);
  expect((await noticesOf(regisseur)).notices[0]).toMatchObject({ kind: "INITIATIVE_HANDED_IN", initiative: { id } });
  expect(await kindsOf(await app.as("regisseur-zuid"))).toEqual([]);
  await way.takeUp(regisseur, id);
  await way.decide(regisseur, id, 150_000);
  await way.draftBuurtdeal(regisseur, id);
  expect(await kindsOf(steward)).toEqual(["BUURTDEAL_READY", "INITIATIVE_DECIDED", "THRESHOLD_REACHED"]);
});

it("says each thing once, however often a reaction runs", async () => {
  const { id, steward } = await near.groupIn(app, "CLOSED", "bewoner-oost-4");
  const [asker] = (await way.residents(app, "oost", 1)) as [Person];
  await near.joinGroup(asker, id);
  const before = (await noticesOf(steward)).notices.length;
  const mails = async () => (await app.pool.query("select from mails where to_address = $1", [await emailOf(steward)])).rowCount;
  const sent = await mails();
  await app.pool.query("update outbox set awaits_reaction = true where type = 'MembershipAsked' and topic like 'group:%'");
  await near.joinGroup((await way.residents(app, "oost", 1))[0] as Person, id);
  expect((await noticesOf(steward)).notices).toHaveLength(before + 1);
  expect(await mails()).toBe((sent ?? 0) + 1);
});

it("tells nothing of a wish that was taken back, nor shows a draft to who left its group", async () => {
  const { id, steward } = await near.groupIn(app, "PUBLIC", "bewoner-oost-3");
  const [member] = (await way.residents(app, "oost", 1)) as [Person];
  await near.joinGroup(member, id);
  const draft = (await way.startInitiative(member, id)).initiative?.id;
  await app.pool.query("insert into notices (person_id, kind, initiative_id, source, created_at) values ($1, 'THRESHOLD_REACHED', $2, 'test', now())", [member.personId, draft]);
  expect((await noticesOf(member)).notices[0]?.initiative).toEqual({ id: draft });
  await near.leaveGroup(member, id);
  expect((await noticesOf(member)).notices[0]?.initiative).toBeNull();
  expect((await noticesOf(steward)).unreadNotices).toBe(0);
});

it("is read all at once, by oneself only", async () => {
  const [asker] = (await way.residents(app, "oost", 1)) as [Person];
  const { id, steward } = await near.groupIn(app, "CLOSED");
  await near.letIn(asker, id, steward);
  await noticesOf(asker);
  const read = `mutation { readNotices { __typename ... on Refusal { reason } ... on ViewerChanged { viewer { unreadNotices } } } }`;
  expect(await app.anonymous().ask(read)).toEqual({ readNotices: { __typename: "Refusal", reason: "NOT_SIGNED_IN" } });
  expect((await (await app.as("bewoner-zuid")).ask(read)).readNotices.viewer.unreadNotices).toBe(0);
  expect((await noticesOf(asker)).unreadNotices).toBe(1);
  expect((await asker.ask(read)).readNotices.viewer.unreadNotices).toBe(0);
  expect((await noticesOf(asker)).notices[0]?.readAt).toMatch(/^\d{4}-/);
});

it("wakes whom it is for, and nobody else", async () => {
  const [asker] = (await way.residents(app, "oost", 1)) as [Person];
  const { id, steward } = await near.groupIn(app, "CLOSED");
  const live = asker.live();
  const states = live.iterate<{ viewerChanged: { viewer: { id: string; unreadNotices: number } } }>({ query: `subscription { viewerChanged(since: 0) { viewer { id unreadNotices } } }` });
  await near.letIn(asker, id, steward);
  for await (const { data } of states) {
    expect(data?.viewerChanged.viewer.id).toBe(asker.personId);
    if (data?.viewerChanged.viewer.unreadNotices === 1) break;
  }
  await live.dispose();
  const nobody = app.anonymous().live();
  expect((await nobody.iterate({ query: `subscription { viewerChanged { sequence } }` }).next()).value).toMatchObject({ errors: [{ message: "Not found." }] });
  await nobody.dispose();
});
