// Measures from their reasons to an objection: who may, what is refused, who is told, and that all comes back.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as measuring from "../support/measures.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak } from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let colleague: Person;
let neighbour: Person;
let other: Person;
let initiativeId: string;
let said: string;
beforeAll(async () => {
  app = await startApp();
  [regisseur, colleague, neighbour, other] = (await Promise.all(["regisseur-oost", "regisseur-zuid", "bewoner-oost-2", "bewoner-zuid"].map((name) => app.as(name)))) as [Person, Person, Person, Person];
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.setNow(null);
  await app.pool.query("delete from pauses");
  said = (await near.postComment(neighbour, { initiativeId, text: "Sukkels." })).comment?.id ?? "";
});

const measure = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { measure(id: $id) { kind words ground law rule { number title } facts { name text } until objectUntil automated objection { text outcome answer } viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason } } }`, { id })).measure;
const comment = async (id: string) => (await app.anonymous().ask(`query ($id: ID!) { comment(id: $id) { text hidden hiddenReason pinned reactions { kind count } replies { id text } } }`, { id })).comment;
const later = (days: number) => app.setNow(new Date(Date.now() + days * 86_400_000));

it("states its reasons to whose words they were, in their language, and to nobody else", async () => {
  const before = await measuring.thing(regisseur, said);
  expect(before).toMatchObject({ title: expect.any(String), facts: [{ name: "text", text: "Sukkels." }], measures: expect.arrayContaining(["HIDE", "WARN", "SPLIT_THREAD"]) });
  expect(await measuring.thing(neighbour, said)).toBeNull();
  const id = measuring.idOf(await measuring.takeMeasure(regisseur, { id: said, mark: before.mark }));
  expect(await measure(neighbour, id)).toMatchObject({ kind: "HIDE", words: "Niet aardig.", ground: "RULE", rule: { number: 1, title: "Blijf vriendelijk" }, facts: [{ name: "text", text: "Sukkels." }], automated: false, until: null, viewerCanObject: { allowed: true } });
  for (const person of [app.anonymous(), other, colleague]) expect(await measure(person, id)).toBeNull();
  await near.settled(app);
  const { notices } = (await neighbour.ask("{ me { notices { kind text measureId } } }")).me;
  expect(notices[0]).toEqual({ kind: "MEASURE_TAKEN", text: "Niet aardig.", measureId: id });
});

it("is refused on what is one's own, changed meanwhile, or measured before, and where it does not fit", async () => {
  const reason = async (input: object, person = regisseur) => (await measuring.takeMeasure(person, { id: said, ...input })).reason;
  const own = (await near.postComment(regisseur, { initiativeId, text: "Van mij." })).comment?.id ?? "";
  expect(await reason({ id: own })).toBe("OWN_CONTENT");
  const { mark } = await measuring.thing(regisseur, said);
  await near.editComment(neighbour, said, "Aardige mensen.");
  expect(await reason({ mark })).toBe("SUBJECT_CHANGED");
  expect((await comment(said)).hidden).toBe(false);
  expect(await reason({}, colleague)).toBe("NOT_ALLOWED");
  for (const input of [{ measure: "PAUSE_PERSON" }, { days: 3 }, { measure: "MOVE_COMMENT" }, { everywhere: true }, { law: "Sr 266", rule: 1 }, { measure: "SPLIT_THREAD" }]) expect(await reason(input), JSON.stringify(input)).toBe("WRONG_COMBINATION");
  for (const days of [0, -1, 31]) expect(await reason({ measure: "PAUSE_PERSON", days })).toBe("INVALID_TERM");
  expect(await reason({ rule: 99 })).toBe("INVALID_RULE");
  expect(await reason({ words: "" })).toBe("INVALID_TEXT");
  expect(await reason({})).toBeUndefined();
  expect(await reason({})).toBe("ALREADY_MEASURED");
  expect(await reason({ kind: "GROUP" })).toBe("NOT_FOUND");
});

it("comes back with its answers, signs and its place on top when an objection is upheld by somebody else", async () => {
  await near.reactToComment(other, said);
  await near.postComment(other, { initiativeId, replyTo: said, text: "Rustig." });
  await near.pinComment(regisseur, said);
  const before = await comment(said);
  const id = measuring.idOf(await measuring.takeMeasure(regisseur, { id: said }));
  expect(await comment(said)).toMatchObject({ text: null, hidden: true, pinned: false });
  expect((await measuring.objectToMeasure(other, id)).reason).toBe("NOT_FOUND");
  expect((await measuring.objectToMeasure(neighbour, id, " ")).reason).toBe("INVALID_TEXT");
  expect((await measuring.decide(colleague, id, true)).reason).toBe("NOT_FOUND");
  measuring.idOf(await measuring.objectToMeasure(neighbour, id));
  expect((await measuring.objectToMeasure(neighbour, id)).reason).toBe("ALREADY_ASKED");
  expect((await measuring.decide(regisseur, id, true)).reason).toBe("OWN_DECISION");
  expect((await measuring.decide(neighbour, id, true)).reason).toBe("OWN_CONTENT");
  const { waitingObjections } = await colleague.ask("{ waitingObjections { id objection { text } } }");
  expect(waitingObjections).toContainEqual({ id, objection: { text: "Dat was niet zo bedoeld." } });
  expect((await measuring.decide(colleague, id, true)).measure).toMatchObject({ undoneAt: expect.any(String), objection: { outcome: "UPHELD" } });
  expect(await comment(said)).toEqual(before);
  expect((await measuring.decide(colleague, id, false)).reason).toBe("ALREADY_DECIDED");
  expect((await measuring.undoMeasure(regisseur, id)).reason).toBe("ALREADY_ENDED");
});

it("stands when the objection is dismissed, and takes none after six months or once it is undone", async () => {
  const id = measuring.idOf(await measuring.takeMeasure(regisseur, { id: said, law: "Wetboek van Strafrecht, art. 266" }));
  // Half a year on they sign in anew.
  for (const [days, reason] of [[170, null], [190, "TERM_OVER"]] as const) {
    later(days);
    expect((await measure(await app.signIn(neighbour.personId ?? ""), id)).viewerCanObject.reason).toBe(reason);
  }
  expect((await measuring.objectToMeasure(await app.signIn(neighbour.personId ?? ""), id)).reason).toBe("TERM_OVER");
  app.setNow(null);
  measuring.idOf(await measuring.objectToMeasure(neighbour, id));
  expect((await measuring.decide(colleague, id, false)).measure).toMatchObject({ undoneAt: null, objection: { outcome: "DISMISSED" } });
  expect((await comment(said)).hidden).toBe(true);
  measuring.idOf(await measuring.undoMeasure(regisseur, id));
  expect(await comment(said)).toMatchObject({ text: "Sukkels.", hidden: false });
});

it("keeps somebody from taking part for a time, in the wijk or everywhere, and never from voting or objecting", async () => {
  const pause = async (more: object) => measuring.idOf(await measuring.takeMeasure(regisseur, { id: said, measure: "PAUSE_PERSON", days: 3, ...more }));
  const say = async (input: object = { initiativeId }) => (await near.postComment(neighbour, input)).reason;
  const elsewhere = (await inDraagvlak(app, "zuid", 150_000)).id;
  const id = await pause({});
  expect(await say()).toBe("PAUSED");
  expect(await say({ initiativeId: elsewhere })).toBeUndefined();
  expect((await near.startGroup(neighbour)).reason).toBe("PAUSED");
  expect((await near.followTalk(neighbour, { initiativeId })).reason).toBeUndefined();
  expect((await measuring.objectToMeasure(neighbour, id)).reason).toBeUndefined();
  later(4);
  expect(await say()).toBeUndefined();
  app.setNow(null);
  await measuring.undoMeasure(regisseur, id);
  expect(await say()).toBeUndefined();
  await pause({ everywhere: true, measure: "BLOCK_PERSON", days: 200 });
  expect(await say({ initiativeId: elsewhere })).toBe("PAUSED");
});

it("closes, slows, moves and splits a thread, and puts it back", async () => {
  const answer = async (person = other, replyTo = said, of: object = { initiativeId }) => near.postComment(person, { ...of, replyTo, text: "Nog iets." });
  const [locked, slowed] = [await measuring.takeMeasure(regisseur, { id: said, measure: "LOCK_THREAD" }), await measuring.takeMeasure(regisseur, { id: said, measure: "SLOW_THREAD" })].map(measuring.idOf);
  expect((await answer()).reason).toBe("THREAD_LOCKED");
  await measuring.undoMeasure(regisseur, locked ?? "");
  const first = (await answer()).comment?.id ?? "";
  expect((await answer()).reason).toBe("TOO_SOON");
  const second = (await answer(await app.as("bewoner-oost"))).comment?.id ?? "";
  await measuring.undoMeasure(regisseur, slowed ?? "");
  const split = measuring.idOf(await measuring.takeMeasure(regisseur, { id: first, measure: "SPLIT_THREAD" }));
  expect((await comment(first)).replies).toMatchObject([{ id: second }]);
  expect((await answer()).reason).toBe("THREAD_LOCKED");
  const themeId = await near.themeIn(app);
  const moved = measuring.idOf(await measuring.takeMeasure(regisseur, { id: said, measure: "MOVE_COMMENT", to: { themeId } }));
  expect((await answer(other, first, { initiativeId })).reason).toBeUndefined();
  await measuring.undoMeasure(regisseur, split);
  await measuring.undoMeasure(regisseur, moved);
  expect((await comment(said)).replies).toHaveLength(3);
  expect(((await near.readTalk(neighbour, { initiativeId })).reason)).toBeUndefined();
});
