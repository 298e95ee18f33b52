// Reports by who means ill, by who has no account, and several at the same moment.
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { tellLate } from "#server/features/reports/commands/tell-late.ts";
import { closeCase } from "#server/features/reports/commands/close-case.ts";
import { removePerson } from "#server/features/privacy/commands/remove-person.ts";
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as reports from "../support/reports.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp({ publicUrl: "http://brink.example" });
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());

const neighbours = (count: number) => way.residents(app, "oost", count);
const transact = () => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => true, committed: () => undefined });
async function said(): Promise<{ id: string; planId: string }> {
  const { id: planId } = await way.inDraagvlak(app, "oost", 150_000);
  const [author] = (await neighbours(1)) as [Person];
  return { id: (await near.postComment(author, { initiativeId: planId, text: "Jullie zijn gek." })).comment?.id ?? "", planId };
}
const casesOf = async (id: string) => (await app.pool.query<{ id: string; count: number; settled: boolean }>("select id, report_count as count, settled_at is not null as settled from moderation_cases where subject_id = $1 order by opened_at", [id])).rows;
const askedBy = (email: string, id: string, change = {}) => reports.askByMail({ url: app.url }, "COMMENT", id, email, change);

it("makes one case of many reports at the same moment, also when one person presses many times", async () => {
  const { id } = await said();
  const people = await neighbours(8);
  await Promise.all([...people, ...people].map((person) => reports.report(person, "COMMENT", id)));
  expect(await casesOf(id)).toMatchObject([{ count: 8, settled: false }]);
});

it("puts a report that comes while the case is settled in the old case or a new one, and in none where the thing was hidden meanwhile", async () => {
  for (const hides of [false, true]) {
    const { id } = await said();
    const [first, late] = (await neighbours(2)) as [Person, Person];
    await reports.report(first, "COMMENT", id);
    const [held, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const deciding = transact()({ viewer: regisseur.personId, now: new Date() }, async (work) => {
      await closeCase(work, "COMMENT", id, null);
      if (hides) await work.tx.query("update comments set hidden_at = now(), hidden_reason = 'Nee' where id = $1", [id]);
      closed.resolve();
      await held.promise;
    });
    await closed.promise;
    const reporting = reports.report(late, "COMMENT", id);
    // The report waits for the row that the decision holds.
    await expect.poll(async () => (await app.pool.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount, { timeout: 10_000 }).toBeGreaterThan(0);
    held.resolve();
    await deciding;
    const answer = await reporting;
    expect(hides ? answer.reason : answer.report?.state).toBe(hides ? "NOT_FOUND" : "WAITING");
    expect((await casesOf(id)).map(({ count, settled }) => [count, settled])).toEqual(hides ? [[1, true]] : [[1, true], [1, false]]);
  }
});

it("answers alike to what is gone, unseen, hidden or never was", async () => {
  const [person] = (await neighbours(1)) as [Person];
  const { id: hidden } = await said();
  await near.hideComment(regisseur, hidden, "Niet aardig");
  const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
  const inside = (await near.postComment(steward, { groupId })).comment?.id ?? "";
  const refused = await Promise.all([["COMMENT", near.nobody], ["COMMENT", "x"], ["ORGANISATION", "niemand"], ["COMMENT", hidden], ["COMMENT", inside], ["PERSON", near.nobody]].map(([kind, id]) => reports.report(person, kind as never, id as string)));
  expect(refused.map(({ reason }) => reason)).toEqual(Array(6).fill("NOT_FOUND"));
  expect((await askedBy("vreemd@voorbeeld.example", inside)).reason).toBe("NOT_FOUND");
  expect((await reports.report(steward, "COMMENT", inside)).report?.state).toBe("WAITING");
  expect(await person.ask(`query ($id: ID!) { reportable(kind: COMMENT, id: $id) { title } }`, { id: inside })).toEqual({ reportable: null });
});

it("refuses what says nothing, and says what is missing", async () => {
  const { id } = await said();
  const [person] = (await neighbours(1)) as [Person];
  const tried = [{ reason: "OTHER", words: " " }, { unlawful: true, goodFaith: true }, { unlawful: true, ground: "Smaad" }, { words: "x".repeat(2_001) }, { words: "\u202e omgekeerd" }];
  expect(await Promise.all(tried.map(async (change) => (await reports.report(person, "COMMENT", id, change)).reason))).toEqual(["INVALID_TEXT", "INVALID_TEXT", "INCOMPLETE", "TEXT_TOO_LONG", "INVALID_TEXT"]);
  expect([(await askedBy("geen adres", id)).reason, (await askedBy("bep@voorbeeld.example", id, { name: " " })).reason, (await askedBy("bep@voorbeeld.example", id, { kind: "IETS" })).status]).toEqual(["INVALID_EMAIL", "INVALID_TEXT", 400]);
  expect(await casesOf(id)).toEqual([]);
});

it("lets an account report twenty times a day, and an address get six mails an hour", async () => {
  const [person] = (await neighbours(1)) as [Person];
  const { id } = await said();
  for (let times = 0; times < 20; times += 1) expect((await reports.report(person, "COMMENT", id)).reason).toBeUndefined();
  expect((await reports.report(person, "COMMENT", id)).reason).toBe("TOO_OFTEN");
  for (let times = 0; times < 6; times += 1) expect((await askedBy("vol@voorbeeld.example", id)).status).toBe(202);
  expect((await askedBy("VOL@voorbeeld.example", id)).status).toBe(429);
});

it("takes a report without an account once its address is confirmed, by no other link, and mails what came of it", async () => {
  const { id } = await said();
  const email = "bep@voorbeeld.example";
  await askedBy(email, id);
  await askedBy(email, id, { reason: "DANGER" });
  expect(await casesOf(id)).toEqual([]);
  const [newest = "", before = ""] = await reports.keysMailedTo(app.pool, email);
  const visitor = app.anonymous();
  expect([await reports.stateOf(visitor, before), (await reports.confirmReport(visitor, before)).reason, (await reports.confirmReport(visitor, `${newest.slice(0, 39)}x`)).reason]).toEqual([null, "NOT_FOUND", "NOT_FOUND"]);
  expect([await reports.stateOf(visitor, newest), (await reports.confirmReport(visitor, newest)).report?.state, (await reports.confirmReport(visitor, newest)).report?.state]).toEqual(["UNCONFIRMED", "WAITING", "WAITING"]);
  await near.settled(app);
  // The same address about the same thing is one, and its new link shows what is there.
  await askedBy(email, id);
  const [again = ""] = await reports.keysMailedTo(app.pool, email);
  expect((await reports.confirmReport(visitor, again)).report?.state).toBe("WAITING");
  expect(await casesOf(id)).toMatchObject([{ count: 1 }]);
  expect((await reports.casesIn(regisseur, "oost")).find(({ subjectId }) => subjectId === id)).toMatchObject({ danger: true, reports: [{ byAccount: false }] });
  await reports.settleCases(regisseur, [(await casesOf(id))[0]?.id ?? ""]);
  await near.settled(app);
  expect(await reports.stateOf(visitor, newest)).toBe("DISMISSED");
  expect((await app.pool.query("select subject from mails where to_address = $1 order by created_at, id", [email])).rows.map(({ subject }) => subject)).toEqual(["Bevestig je melding", "Bevestig je melding", "We kijken naar je melding", "Bevestig je melding", "Er is naar je melding gekeken"]);
});

it("lets no link be confirmed after a day", async () => {
  const { id } = await said();
  await askedBy("laat@voorbeeld.example", id);
  const [key = ""] = await reports.keysMailedTo(app.pool, "laat@voorbeeld.example");
  app.setNow(new Date(Date.now() + 25 * 3_600_000));
  expect([await reports.stateOf(app.anonymous(), key), (await reports.confirmReport(app.anonymous(), key)).reason]).toEqual([null, "NOT_FOUND"]);
  await keepTerms({ transact: transact(), now: app.now(), siteName: "Brink" });
  expect((await app.pool.query("select from reports where email = 'laat@voorbeeld.example'")).rowCount).toBe(0);
  app.setNow(null);
});

it("tells who stands in of what waits for more than a day, once", async () => {
  const { id } = await said();
  const [reporter] = (await neighbours(1)) as [Person];
  const standIn = await app.as("regisseur-zuid");
  await reports.report(reporter, "COMMENT", id);
  await app.pool.query("insert into stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_at) values ($1, $2, 'AWAY', now() - interval '1 day', now() + interval '10 days', 'Rooster', now())", [regisseur.personId, standIn.personId]);
  const told = async () => (await app.pool.query("select from notices where person_id = $1 and kind = 'CASES_WAIT'", [standIn.personId])).rowCount;
  await tellLate(transact(), new Date(Date.now() + 23 * 3_600_000));
  await near.settled(app);
  expect(await told()).toBe(0);
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  await Promise.all([tellLate(transact(), tomorrow), tellLate(transact(), tomorrow)]);
  await near.settled(app);
  expect(await told()).toBe(1);
  expect((await reports.casesIn(standIn, "oost")).map(({ subjectId }) => subjectId)).toContain(id);
});

it("keeps no words of who erased themself, and no case about them", async () => {
  const { id } = await said();
  const [person, other] = (await neighbours(2)) as [Person, Person];
  await near.postComment(person, { initiativeId: (await said()).planId });
  await reports.report(person, "COMMENT", id, { words: "Dit is van mij alleen" });
  await reports.report(other, "PERSON", person.personId ?? "");
  await transact()({ viewer: person.personId, now: new Date() }, (work) => removePerson(work, person.personId ?? ""));
  expect((await app.pool.query("select from reports where words like '%van mij alleen%'")).rowCount).toBe(0);
  expect([await casesOf(id), await casesOf(person.personId ?? "")]).toMatchObject([[{ count: 1 }], []]);
});
