// Everything that can happen to the same places in the same moment, over real connections.
import { reconcile } from "#server/data/reconcile.ts";
import { keepPlaces } from "#server/features/registrations/commands/keep-places.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { type Registered, accept, activityWith, cancel, capacityOf, changeParty, ownOf, placesOf, register, registerSomebody } from "../support/places.ts";
import { erase } from "../support/privacy.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterEach(async () => expect(await reconcile(app.pool)).toEqual([]));
afterAll(() => app.stop());

const neighbours = (count: number) => way.residents(app, "oost", count);
const keepAt = (now: Date) => keepPlaces({ now, transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });
const idOf = async (person: Person, id: string) => (await ownOf(person, id))?.id;
const seated = (answers: readonly Registered[]) => answers.filter(({ registration }) => registration?.state === "REGISTERED").reduce((sum, { registration }) => sum + (registration?.party ?? 0), 0);

it("fifty for the last ten places: exactly ten get one, and forty wait in a line", async () => {
  const id = await activityWith(app, 12);
  const [first, ...people] = await neighbours(51);
  await register(first as Person, id, { party: 2 });
  const answers = await Promise.all(people.map((person) => register(person, id)));
  expect(seated(answers)).toBe(10);
  expect(answers.filter(({ registration }) => registration?.state === "WAITING")).toHaveLength(40);
  expect(await placesOf(app, id)).toEqual({ capacity: 12, taken: 12, waiting: 40 });
  const numbers = (await app.pool.query<{ number: number }>("select number from registrations where activity_id = $1 order by number", [id])).rows.map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
});

it("counts who comes along, and is never over", async () => {
  const id = await activityWith(app, 10);
  const answers = await Promise.all((await neighbours(20)).map((person, index) => register(person, id, { party: 1 + (index % 4), waits: false })));
  const { taken } = await placesOf(app, id);
  expect(taken).toBe(seated(answers));
  expect(taken).toBeLessThanOrEqual(10);
  expect(taken).toBeGreaterThan(6);
  expect(new Set(answers.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(["FULL"]));
});

it("somebody who presses twice is registered once", async () => {
  const id = await activityWith(app, 10);
  const [person] = (await neighbours(1)) as [Person];
  const answers = await Promise.all(Array.from({ length: 6 }, () => register(person, id, { party: 2 })));
  expect(seated(answers)).toBe(2);
  expect(answers.filter(({ reason }) => reason === "ALREADY_REGISTERED")).toHaveLength(5);
  expect((await placesOf(app, id)).taken).toBe(2);
});

it("the organiser at the telephone and a resident: the last place goes once", async () => {
  const editor = await app.as("redacteur-versa");
  for (const person of await neighbours(4)) {
    const id = await activityWith(app, 1);
    const [called, clicked] = await Promise.all([registerSomebody(editor, id, { waits: false }), register(person, id, { waits: false })]);
    expect([called.reason, clicked.reason].filter(Boolean)).toEqual(["FULL"]);
    expect(await placesOf(app, id)).toEqual({ capacity: 1, taken: 1, waiting: 0 });
  }
});

it("all who leave at once leave their places to as many who wait, each once", async () => {
  const id = await activityWith(app, 5);
  const people = await neighbours(12);
  for (const person of people) await register(person, id);
  const leaving = await Promise.all([...people.slice(0, 5), ...people.slice(0, 5)].map(async (person) => ({ person, own: await idOf(person, id) })));
  const [, ...left] = await Promise.all([capacityOf(app, id, 6), ...leaving.map(({ person, own }) => cancel(person, { id: own }))]);
  expect(left.every(({ registration }) => registration?.state === "CANCELLED")).toBe(true);
  const states = await Promise.all(people.slice(5).map(async (person) => (await ownOf(person, id))?.state));
  expect(states).toEqual([...Array(6).fill("OFFERED"), "WAITING"]);
  expect((await app.pool.query("select from outbox where type = 'PlaceOffered' and ids ->> 'activityId' = $1", [id])).rowCount).toBe(6);
});

it("an answer at the last moment and the end of its time: the place has one owner", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const id = await activityWith(app, 1);
    const [first, second, third] = (await neighbours(3)) as [Person, Person, Person];
    for (const person of [first, second, third]) await register(person, id);
    await cancel(first, { id: await idOf(first, id) });
    const offered = await ownOf(second, id);
    const after = new Date(Date.parse(offered?.acceptBy ?? "") + 1);
    const [answer] = await Promise.all([accept(second, { id: offered?.id }), keepAt(after), keepAt(after)]);
    const states = await Promise.all([second, third].map(async (person) => (await ownOf(person, id))?.state ?? null));
    expect(states).toEqual(answer.reason ? [null, "OFFERED"] : ["REGISTERED", "WAITING"]);
    expect((await placesOf(app, id)).taken).toBe(1);
  }
});

it("a lower number and new registrations: it is either lower and full, or refused", async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const id = await activityWith(app, 6);
    const people = await neighbours(6);
    const [lowered, ...answers] = await Promise.all([capacityOf(app, id, 3).then(() => 3, () => 6), ...people.map((person) => register(person, id))]);
    const { capacity, taken, waiting } = await placesOf(app, id);
    expect(capacity).toBe(lowered);
    expect([taken, waiting]).toEqual([lowered, 6 - lowered]);
    expect(seated(answers)).toBe(taken);
  }
});

it("somebody who is erased while others come and go gives their places up once", async () => {
  const id = await activityWith(app, 4);
  const [leaver, ...others] = (await neighbours(6)) as [Person, ...Person[]];
  await register(leaver, id, { party: 4 });
  const [erased] = await Promise.all([erase(app, leaver), ...others.map((person) => register(person, id)), changeParty(leaver, await idOf(leaver, id), 3)]);
  expect(erased.reason).toBeUndefined();
  const { taken, waiting } = await placesOf(app, id);
  expect([taken, waiting]).toEqual([4, 1]);
});
