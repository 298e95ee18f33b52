// Who registered hears what becomes of it, each thing once, with a link that needs no account.
import { keepPlaces } from "#server/features/registrations/commands/keep-places.ts";
import { readConfig } from "#server/config.ts";
import { reactionsOf } from "#server/reactions.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, testKeys, type Person, type TestApp } from "../support/app.ts";
import { mailTo } from "../support/browser-jar.ts";
import { settled } from "../support/neighbourhood.ts";
import { accept, activityWith, askByMail, byKey, cancel, keyIn, ownOf, placesOf, register, registerSomebody } from "../support/places.ts";
import { emailOf } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ publicUrl: "https://brink.example" })));
beforeEach(() => app.pool.query("delete from allowances"));
afterAll(() => app.stop());

const neighbours = (count: number) => way.residents(app, "oost", count);
const reactions = reactionsOf(readConfig({}), testKeys);
const transact = () => unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type in reactions, committed: () => undefined });
/** What another process wrote is heard of when this one writes: else it looks every few seconds. */
const hear = async () => void (await register((await neighbours(1))[0] as Person, await activityWith(app, null)));
const noticesOf = async (person: Person) => {
  await settled(app);
  return ((await person.ask("{ me { notices(first: 50) { kind activity { id } } } }")).me.notices as { kind: string }[]).map(({ kind }) => kind);
};
const mailsTo = async (email: string) => {
  await settled(app);
  return (await app.pool.query<{ subject: string }>("select subject from mails where to_address = $1 order by id", [email])).rows.map(({ subject }) => subject);
};

it("tells who has a place, who waits, and whose place it is now", async () => {
  const [first, second] = (await neighbours(2)) as [Person, Person];
  const id = await activityWith(app, 1);
  for (const person of [first, second]) await register(person, id);
  await settled(app);
  // By the link in the mail, without signing in.
  await cancel(app.anonymous(), { key: await keyIn(app, await emailOf(app, first)) });
  expect(await mailsTo(await emailOf(app, first))).toEqual(["Je bent aangemeld: Samen eten", "Je bent afgemeld: Samen eten"]);
  expect(await mailsTo(await emailOf(app, second))).toEqual(["Je staat op de wachtlijst: Samen eten", "Er is een plek voor je: Samen eten"]);
  const key = await keyIn(app, await emailOf(app, second));
  // Looking, as a mail scanner does, changes nothing.
  expect(await byKey(app, key)).toMatchObject({ state: "OFFERED" });
  expect(await byKey(app, key)).toMatchObject({ state: "OFFERED" });
  expect(await accept(app.anonymous(), { key })).toMatchObject({ registration: { state: "REGISTERED" } });
  expect(await noticesOf(first)).toEqual(["PLACE_CANCELLED", "PLACE_TAKEN"]);
  expect(await noticesOf(second)).toEqual(["PLACE_TAKEN", "PLACE_OFFERED", "PLACE_WAITING"]);
});

it("tells whose time to answer is over, and whom the organiser took off the list", async () => {
  const [first, second, third] = (await neighbours(3)) as [Person, Person, Person];
  const id = await activityWith(app, 1);
  for (const person of [first, second, third]) await register(person, id);
  await settled(app);
  await cancel(await app.as("redacteur-versa"), { id: (await ownOf(first, id))?.id });
  await settled(app);
  await keepPlaces({ transact: transact(), now: new Date(app.now().getTime() + 25 * 3_600_000) });
  await hear();
  expect(await noticesOf(first)).toEqual(["PLACE_ENDED", "PLACE_TAKEN"]);
  expect(await noticesOf(second)).toEqual(["PLACE_LAPSED", "PLACE_OFFERED", "PLACE_WAITING"]);
  expect(await noticesOf(third)).toEqual(["PLACE_OFFERED", "PLACE_WAITING"]);
});

it("reminds the day before, once, and not of what one registered for that day", async () => {
  const [early, late] = (await neighbours(2)) as [Person, Person];
  const [soon, today] = [await activityWith(app, 5, 48), await activityWith(app, 5, 20)];
  await register(early, soon);
  await register(late, today);
  const dayBefore = new Date(app.now().getTime() + 24.1 * 3_600_000);
  await keepPlaces({ transact: transact(), now: app.now() });
  expect(await noticesOf(early)).toEqual(["PLACE_TAKEN"]);
  await Promise.all([keepPlaces({ transact: transact(), now: dayBefore }), keepPlaces({ transact: transact(), now: dayBefore })]);
  await hear();
  expect(await noticesOf(early)).toEqual(["ACTIVITY_TOMORROW", "PLACE_TAKEN"]);
  expect(await noticesOf(late)).toEqual(["PLACE_TAKEN"]);
});

it("tells all who are registered or wait that it moved or is cancelled, and nobody else", async () => {
  const [first, second, gone] = (await neighbours(3)) as [Person, Person, Person];
  const id = await activityWith(app, 1);
  for (const person of [first, second, gone]) await register(person, id);
  await settled(app);
  await cancel(gone, { id: (await ownOf(gone, id))?.id });
  for (const type of ["ActivityMoved", "ActivityCancelled"]) await transact()({ viewer: null, now: app.now() }, async (work) => work.emit({ type, topics: [`activity:${id}`], ids: { activityId: id } }));
  await hear();
  expect(await noticesOf(first)).toEqual(["ACTIVITY_CANCELLED", "ACTIVITY_MOVED", "PLACE_TAKEN"]);
  expect(await noticesOf(second)).toEqual(["ACTIVITY_CANCELLED", "ACTIVITY_MOVED", "PLACE_WAITING"]);
  expect(await noticesOf(gone)).toEqual(["PLACE_CANCELLED", "PLACE_WAITING"]);
});

describe("without an account", () => {
  it("one holds nothing until one followed the link, and can cancel by it", async () => {
    const id = await activityWith(app, 2);
    const email = "olena@voorbeeld.example";
    expect(await askByMail(app, id, { email: " Olena@Voorbeeld.example ", name: "Olena", party: 2, locale: "uk" })).toEqual({ status: 202 });
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 0, waiting: 0 });
    const { subject, body } = await mailTo(app, email);
    expect(subject).toBe("Ви прийдете на «Samen eten»?");
    expect(body).toContain("Olena");
    const key = await keyIn(app, email);
    expect(await byKey(app, key)).toMatchObject({ state: "UNCONFIRMED", party: 2 });
    const twice = await Promise.all([accept(app.anonymous(), { key }), accept(app.anonymous(), { key })]);
    expect(twice.map(({ registration }) => registration?.state)).toEqual(["REGISTERED", "REGISTERED"]);
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 2, waiting: 0 });
    expect(await mailsTo(email)).toEqual([subject, "Вас записано: Samen eten"]);
    expect(await keyIn(app, email)).toBe(key);
    expect(await cancel(app.anonymous(), { key })).toMatchObject({ registration: { state: "CANCELLED" } });
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 0, waiting: 0 });
    expect(await accept(app.anonymous(), { key })).toMatchObject({ reason: "OFFER_LAPSED" });
  });

  it("nobody learns who is registered, and the owner of the address gets their link again", async () => {
    const id = await activityWith(app, 5);
    const [person] = (await neighbours(1)) as [Person];
    const email = await emailOf(app, person);
    await register(person, id);
    await settled(app);
    expect(await askByMail(app, id, { email })).toEqual({ status: 202 });
    expect(await byKey(app, await keyIn(app, email))).toMatchObject({ state: "REGISTERED", id: (await ownOf(person, id))?.id });
    expect(await placesOf(app, id)).toEqual({ capacity: 5, taken: 1, waiting: 0 });
  });

  it("what one did by mail is one's own after signing in", async () => {
    const id = await activityWith(app, 5);
    const [person] = (await neighbours(1)) as [Person];
    const email = await emailOf(app, person);
    await askByMail(app, id, { email });
    await accept(app.anonymous(), { key: await keyIn(app, email) });
    expect(await ownOf(person, id)).toMatchObject({ state: "REGISTERED" });
    expect(await register(person, id)).toMatchObject({ reason: "ALREADY_REGISTERED" });
    const { me } = await person.ask("{ me { registrations { state activity { id } } } }");
    expect(me.registrations).toEqual([{ state: "REGISTERED", activity: { id } }]);
  });

  it("refuses what cannot be, in the same words as elsewhere", async () => {
    const id = await activityWith(app, 3);
    const reasonOf = async (activityId: string, input: object = {}) => (await askByMail(app, activityId, input)).reason;
    expect(await reasonOf(id, { email: "geen adres" })).toBe("INVALID_EMAIL");
    expect(await reasonOf(id, { email: "a@b.example\nBcc: c@d.example" })).toBe("INVALID_EMAIL");
    expect(await reasonOf(id, { name: "  " })).toBe("INVALID_TEXT");
    expect(await reasonOf(id, { name: "Bep\u202e" })).toBe("INVALID_TEXT");
    expect(await reasonOf(id, { party: 7 })).toBe("TOO_MANY");
    expect(await reasonOf("geen-id")).toBe("NOT_FOUND");
    expect(await reasonOf(await activityWith(app, undefined))).toBe("NO_REGISTRATION");
    expect(await reasonOf(await activityWith(app, 3, -1))).toBe("ACTIVITY_OVER");
    expect((await askByMail(app, id, { answers: "x" })).status).toBe(400);
    const foreign = await fetch(`${app.url}/registrations/ask`, { method: "POST", headers: { "content-type": "application/json", origin: "https://elders.example" }, body: "{}" });
    expect(foreign.status).toBe(403);
  });

  it("floods no mailbox", async () => {
    const id = await activityWith(app, 3);
    const answers = await Promise.all(Array.from({ length: 9 }, () => askByMail(app, id, { email: "vol@voorbeeld.example" })));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(6);
    expect(answers.filter(({ reason }) => reason === "TOO_OFTEN")).toHaveLength(3);
    expect((await app.pool.query("select from registrations where email = 'vol@voorbeeld.example'")).rowCount).toBe(1);
  });

  it("is told when the organiser knows the address, and not otherwise", async () => {
    const id = await activityWith(app, 5);
    const editor = await app.as("redacteur-versa");
    expect(await registerSomebody(editor, id, { email: "piet@voorbeeld.example" })).toMatchObject({ entry: { name: "Bep de Wit", byOrganiser: true, state: "REGISTERED" } });
    expect(await registerSomebody(editor, id, { email: "piet@voorbeeld.example" })).toMatchObject({ reason: "ALREADY_REGISTERED" });
    expect(await registerSomebody(editor, id, { email: "piet" })).toMatchObject({ reason: "INVALID_EMAIL" });
    await registerSomebody(editor, id);
    expect(await mailsTo("piet@voorbeeld.example")).toEqual(["Je bent aangemeld: Samen eten"]);
    expect((await placesOf(app, id)).taken).toBe(2);
  });
});
