// From a report to the queue: by anybody, about anything that one may see, gathered by what it is about.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import * as reports from "../support/reports.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());

const neighbour = async () => (await way.residents(app, "oost", 1))[0] as Person;
/** Something said under a plan in Oost. */
async function said(text = "Jullie zijn allemaal gek."): Promise<{ id: string; author: Person; planId: string }> {
  const { id: planId } = await way.inDraagvlak(app, "oost", 150_000);
  const author = await neighbour();
  return { id: (await near.postComment(author, { initiativeId: planId, text })).comment?.id ?? "", author, planId };
}
const caseOf = async (id: string, person = regisseur, queue = "oost") => (await reports.casesIn(person, queue)).find(({ subjectId }) => subjectId === id);
const noticesOf = async (person: Person) => {
  await near.settled(app);
  return (await app.pool.query<{ kind: string }>("select kind from notices where person_id = $1 order by id", [person.personId])).rows.map(({ kind }) => kind);
};

it("gathers reports of one thing in one case, one a person, and tells who reported what was done", async () => {
  const { id, author, planId } = await said();
  const [one, other] = await Promise.all([neighbour(), neighbour()]);
  expect((await reports.report(one, "COMMENT", id)).report?.state).toBe("WAITING");
  expect((await reports.report(one, "COMMENT", id.toUpperCase(), { reason: "HATE" })).report?.id).toBeDefined();
  await reports.report(other, "COMMENT", id, { reason: "OTHER", words: "Hij doet dit vaker." });
  const found = await caseOf(id);
  expect(found).toMatchObject({ kind: "COMMENT", reportCount: 2, danger: false, wijk: { id: "oost" }, subject: { text: "Jullie zijn allemaal gek.", author: { id: author.personId } } });
  expect(found?.reports.map(({ reason, byAccount }) => [reason, byAccount])).toEqual([["OTHER", true], ["INSULT", true]]);
  expect(JSON.stringify(found)).not.toContain(one.personId);
  expect((await app.anonymous().ask("query ($id: ID!) { initiative(id: $id) { title } }", { id: planId })).initiative).not.toBeNull();
  expect((await reports.settleCases(regisseur, [found?.id ?? ""])).cases).toMatchObject([{ actedOn: false, settledAt: expect.any(String) }]);
  expect(await caseOf(id)).toBeUndefined();
  expect([await noticesOf(one), await noticesOf(other)]).toEqual([["REPORT_RECEIVED", "REPORT_DISMISSED"], ["REPORT_RECEIVED", "REPORT_DISMISSED"]]);
  expect(await noticesOf(author)).toEqual([]);
});

it("orders the queue by danger, then what is called unlawful, then how many reported it", async () => {
  const things = await Promise.all([said("Eerst"), said("Twee keer"), said("Onwettig"), said("Gevaar")]);
  const [first, twice, unlawful, danger] = things.map(({ id }) => id) as [string, string, string, string];
  const [one, other] = await Promise.all([neighbour(), neighbour()]);
  await reports.report(one, "COMMENT", first);
  for (const person of [one, other]) await reports.report(person, "COMMENT", twice);
  await reports.report(one, "COMMENT", unlawful, { unlawful: true, ground: "Smaad, artikel 261 Wetboek van Strafrecht", goodFaith: true });
  await reports.report(one, "COMMENT", danger, { reason: "DANGER" });
  const ids = (await reports.casesIn(regisseur, "oost")).map(({ subjectId }) => subjectId).filter((id) => things.some((thing) => thing.id === id));
  expect(ids).toEqual([danger, unlawful, twice, first]);
  expect(await noticesOf(regisseur)).toContain("DANGER_REPORTED");
});

it("shows what was said around it and how it was worded before", async () => {
  const { id, author, planId } = await said("Eerste woorden.");
  const reply = await near.postComment(await neighbour(), { initiativeId: planId, replyTo: id, text: "Rustig aan." });
  await author.ask("mutation ($id: ID!) { editComment(id: $id, text: \"Andere woorden.\") { __typename } }", { id });
  await reports.report(await neighbour(), "COMMENT", reply.comment?.id ?? "");
  await reports.report(await neighbour(), "COMMENT", id);
  expect((await caseOf(reply.comment?.id ?? ""))?.thread.map(({ text, reported }) => [text, reported])).toEqual([["Andere woorden.", false], ["Rustig aan.", true]]);
  expect((await caseOf(id))?.history.map(({ text }) => text)).toEqual(["Eerste woorden."]);
});

it("works out signals that order and explain, and hide nothing", async () => {
  const administrator = await app.as("beheerder");
  const words = (await administrator.ask(`mutation { watchWord(word: "  Záárgnauw ") { ... on WordsChanged { words { id word } } } }`)).watchWord.words as { id: string; word: string }[];
  expect(words.map(({ word }) => word)).toContain("zaargnauw");
  const { id, author, planId } = await said("Kijk op https://voorbeeld.example, zaargnauw!");
  await near.postComment(author, { initiativeId: planId, text: "Kijk op https://voorbeeld.example, zaargnauw!" });
  await reports.report(await neighbour(), "COMMENT", id);
  expect((await caseOf(id))?.signals).toEqual([{ kind: "FRESH_LINKS", times: 1, word: "" }, { kind: "REPEATED_TEXT", times: 1, word: "" }, { kind: "WATCHED_WORD", times: 1, word: "zaargnauw" }]);
  expect((await app.anonymous().ask("query ($id: ID!) { comment(id: $id) { text hidden } }", { id })).comment.hidden).toBe(false);
  const left = (await administrator.ask("mutation ($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { word } } } }", { id: words.find(({ word }) => word === "zaargnauw")?.id })).unwatchWord.words;
  expect(left).not.toContainEqual({ word: "zaargnauw" });
});

it("sends a report about who keeps order in a wijk to another wijk, and of what belongs to none to the administrators", async () => {
  const reporter = await neighbour();
  await reports.report(reporter, "PERSON", regisseur.personId ?? "");
  expect(await caseOf(regisseur.personId ?? "")).toBeUndefined();
  const queue = (await app.pool.query("select wijk_id from moderation_cases where subject_id = $1", [regisseur.personId])).rows[0].wijk_id as string;
  expect(queue).not.toBe("oost");
  expect((await caseOf(regisseur.personId ?? "", await app.as(`regisseur-${queue}`), queue))?.subject?.title).toBeDefined();
  await reports.report(reporter, "ORGANISATION", "versa");
  expect([await caseOf("versa", regisseur, "stad"), (await caseOf("versa", await app.as("beheerder"), "stad"))?.wijk]).toEqual([undefined, null]);
});

it("takes a settling back, once, and not into a queue where a newer case waits", async () => {
  const { id } = await said();
  await reports.report(await neighbour(), "COMMENT", id);
  const caseId = (await caseOf(id))?.id ?? "";
  expect((await reports.reopenCase(regisseur, caseId)).reason).toBe("NOTHING_WAITING");
  await reports.settleCases(regisseur, [caseId]);
  expect((await reports.settleCases(regisseur, [caseId])).reason).toBe("ALREADY_DECIDED");
  expect((await reports.reopenCase(regisseur, caseId)).cases).toMatchObject([{ settledAt: null }]);
  await reports.settleCases(regisseur, [caseId]);
  await reports.report(await neighbour(), "COMMENT", id);
  expect((await reports.reopenCase(regisseur, caseId)).reason).toBe("NOTHING_WAITING");
});

it("settles many at once, all or none", async () => {
  const things = await Promise.all([said(), said()]);
  for (const { id } of things) await reports.report(await neighbour(), "COMMENT", id);
  const ids = await Promise.all(things.map(async ({ id }) => (await caseOf(id))?.id ?? ""));
  expect((await reports.settleCases(regisseur, [...ids, near.nobody])).reason).toBe("NOT_FOUND");
  expect((await reports.settleCases(regisseur, Array.from({ length: 51 }, (_, n) => `00000000-0000-0000-0000-${String(n).padStart(12, "0")}`))).reason).toBe("TOO_MANY");
  expect(await caseOf(things[0]?.id ?? "")).toBeDefined();
  expect((await reports.settleCases(regisseur, ids)).cases).toHaveLength(2);
});

it("tells who watches a queue how many wait, and nobody who does not see to it", async () => {
  const { id } = await said();
  const seen: { openCases: number }[] = [];
  const live = regisseur.live();
  live.subscribe<{ queueChanged: { queue: { openCases: number } } }>({ query: `subscription { queueChanged(id: "oost", since: 0) { sequence queue { id openCases lastReportAt } } }` }, { next: ({ data }) => void (data && seen.push(data.queueChanged.queue)), error: () => undefined, complete: () => undefined });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  const before = seen.at(-1)?.openCases ?? 0;
  await reports.report(await neighbour(), "COMMENT", id);
  await expect.poll(() => seen.at(-1)?.openCases).toBe(before + 1);
  await live.dispose();
  const refused: unknown[] = [];
  const stranger = (await neighbour()).live();
  stranger.subscribe({ query: `subscription { queueChanged(id: "oost", since: 0) { sequence } }` }, { next: (state) => void refused.push(state), error: (error) => void refused.push(error), complete: () => void refused.push("over") });
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(JSON.stringify(refused)).not.toContain("sequence");
  await stranger.dispose();
});
