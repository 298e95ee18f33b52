import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepPlaces } from "#server/features/registrations/commands/keep-places.ts";
import { reconcile } from "#server/data/reconcile.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { accept, activityWith, cancel, capacityOf, changeParty, ownOf, placesOf, register } from "../support/places.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const neighbours = (count: number) => way.residents(app, "oost", count);
const keep = () => keepPlaces({ now: app.now(), transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => true, committed: () => undefined }) });
const hourMs = 3_600_000;
const statesOf = (people: readonly Person[], id: string) => Promise.all(people.map(async (person) => (await ownOf(person, id))?.state ?? null));

describe("registering", () => {
  it("takes a place, with who comes along, once", async () => {
    const [person] = (await neighbours(1)) as [Person];
    const id = await activityWith(app, 10);
    expect(await register(person, id, { party: 3 })).toMatchObject({ registration: { state: "REGISTERED", party: 3, ahead: null } });
    expect(await register(person, id)).toMatchObject({ reason: "ALREADY_REGISTERED" });
    expect(await placesOf(app, id)).toEqual({ capacity: 10, taken: 3, waiting: 0 });
    const { activity } = await person.ask(`query ($id: ID!) { activity(id: $id) { viewerCanRegister { allowed reason } } }`, { id });
    expect(activity.viewerCanRegister).toEqual({ allowed: false, reason: "ALREADY_REGISTERED" });
  });

  it("is refused where there is nothing to register for, and for what has begun", async () => {
    const [person] = (await neighbours(1)) as [Person];
    const reasonOf = async (id: string, input: object = {}) => (await register(person, id, input)).reason;
    expect(await reasonOf(await activityWith(app, undefined))).toBe("NO_REGISTRATION");
    expect(await reasonOf(await activityWith(app, 10, -1))).toBe("ACTIVITY_OVER");
    expect(await reasonOf(await activityWith(app, 10, -100))).toBe("ACTIVITY_OVER");
    const cancelled = await activityWith(app, 10);
    await app.pool.query("update activities set state = 'CANCELLED' where id = $1", [cancelled]);
    expect(await reasonOf(cancelled)).toBe("ACTIVITY_CANCELLED");
    expect(await reasonOf("no-such-id")).toBe("NOT_FOUND");
    const id = await activityWith(app, 2);
    for (const party of [0, -1, 7, 3]) expect(await reasonOf(id, { party })).toBe("TOO_MANY");
    expect((await register(app.anonymous(), id)).reason).toBe("NOT_SIGNED_IN");
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 0, waiting: 0 });
  });

  it("puts nobody on the waiting list who did not ask for that", async () => {
    const [first, second] = (await neighbours(2)) as [Person, Person];
    const id = await activityWith(app, 1);
    await register(first, id);
    expect(await register(second, id, { waits: false })).toMatchObject({ reason: "FULL" });
    expect(await register(second, id)).toMatchObject({ registration: { state: "WAITING", ahead: 0 } });
    expect(await placesOf(app, id)).toEqual({ capacity: 1, taken: 1, waiting: 1 });
  });

  it("has no bound where the organiser set none", async () => {
    const id = await activityWith(app, null);
    for (const person of await neighbours(3)) await register(person, id, { party: 6 });
    expect(await placesOf(app, id)).toEqual({ capacity: null, taken: 18, waiting: 0 });
  });
});

describe("the waiting list", () => {
  it("offers what comes free to the first in line, who has a day to say yes", async () => {
    const people = await neighbours(4);
    const [first, second, third, fourth] = people as [Person, Person, Person, Person];
    const id = await activityWith(app, 2);
    for (const person of people) await register(person, id);
    expect((await ownOf(fourth, id))?.ahead).toBe(1);
    await cancel(first, { id: (await ownOf(first, id))?.id });
    const offered = await ownOf(third, id);
    expect(offered).toMatchObject({ state: "OFFERED", ahead: null });
    expect(Date.parse(offered?.acceptBy ?? "") - app.now().getTime()).toBeGreaterThan(23.9 * hourMs);
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 2, waiting: 1 });
    expect(await accept(fourth, { id: (await ownOf(fourth, id))?.id })).toMatchObject({ reason: "FULL" });
    expect(await accept(third, { id: offered?.id })).toMatchObject({ registration: { state: "REGISTERED", acceptBy: null } });
    expect(await accept(third, { id: offered?.id })).toMatchObject({ registration: { state: "REGISTERED" } });
    expect(await statesOf([second, third, fourth], id)).toEqual(["REGISTERED", "REGISTERED", "WAITING"]);
  });

  it("keeps its order: nobody goes past a larger party, which may come with fewer", async () => {
    const [first, family, single, late] = (await neighbours(4)) as [Person, Person, Person, Person];
    const id = await activityWith(app, 4);
    await register(first, id, { party: 4 });
    await register(family, id, { party: 4 });
    await register(single, id);
    await changeParty(first, (await ownOf(first, id))?.id, 2);
    expect(await statesOf([family, single], id)).toEqual(["WAITING", "WAITING"]);
    expect(await register(late, id, { waits: false })).toMatchObject({ reason: "FULL" });
    await changeParty(family, (await ownOf(family, id))?.id, 1);
    expect(await statesOf([family, single], id)).toEqual(["OFFERED", "OFFERED"]);
    expect(await changeParty(first, (await ownOf(first, id))?.id, 3)).toMatchObject({ reason: "FULL" });
    expect(await placesOf(app, id)).toEqual({ capacity: 4, taken: 4, waiting: 0 });
  });

  it("passes a place on that nobody answered for in time, once", async () => {
    const people = await neighbours(3);
    const [first, second, third] = people as [Person, Person, Person];
    const id = await activityWith(app, 1);
    for (const person of people) await register(person, id);
    await cancel(first, { id: (await ownOf(first, id))?.id });
    const offered = (await ownOf(second, id))?.id;
    const { personId } = second;
    app.setNow(new Date(app.now().getTime() + 24.1 * hourMs));
    const later = await app.signIn(personId ?? "");
    expect(await accept(later, { id: offered })).toMatchObject({ reason: "OFFER_LAPSED" });
    await Promise.all([keep(), keep(), keep()]);
    expect(await ownOf(later, id)).toBeNull();
    expect(await ownOf(await app.signIn(third.personId ?? ""), id)).toMatchObject({ state: "OFFERED" });
    const told = (await app.pool.query("select type, count(*)::int from outbox where ids ->> 'activityId' = $1 and type in ('PlaceLapsed', 'PlaceOffered') group by 1 order by 1", [id])).rows;
    expect(told).toEqual([{ type: "PlaceLapsed", count: 1 }, { type: "PlaceOffered", count: 2 }]);
    expect(await placesOf(app, id)).toEqual({ capacity: 1, taken: 1, waiting: 0 });
    expect(await register(later, id)).toMatchObject({ registration: { state: "WAITING" } });
    app.setNow(null);
  });

  it("holds no longer from two hours before the start: who is there first takes what is free", async () => {
    const [first, second, third] = (await neighbours(3)) as [Person, Person, Person];
    const id = await activityWith(app, 1, 1);
    await register(first, id);
    await register(second, id);
    await cancel(first, { id: (await ownOf(first, id))?.id });
    expect(await ownOf(second, id)).toMatchObject({ state: "WAITING" });
    expect(await register(third, id, { waits: false })).toMatchObject({ registration: { state: "REGISTERED" } });
    expect(await accept(second, { id: (await ownOf(second, id))?.id })).toMatchObject({ reason: "FULL" });
    await cancel(third, { id: (await ownOf(third, id))?.id });
    expect(await accept(second, { id: (await ownOf(second, id))?.id })).toMatchObject({ registration: { state: "REGISTERED" } });
  });

  it("gets more places when there are more, and nobody loses one to a lower number", async () => {
    const people = await neighbours(4);
    const id = await activityWith(app, 2);
    for (const person of people) await register(person, id);
    await capacityOf(app, id, 3);
    expect(await statesOf(people, id)).toEqual(["REGISTERED", "REGISTERED", "OFFERED", "WAITING"]);
    await expect(capacityOf(app, id, 2)).rejects.toThrow("PLACES_TAKEN");
    await capacityOf(app, id, null);
    expect(await statesOf(people, id)).toEqual(["REGISTERED", "REGISTERED", "OFFERED", "OFFERED"]);
    await expect(capacityOf(app, id, 0)).rejects.toThrow("TOO_MANY");
  });
});

describe("somebody else's registration", () => {
  it("is nobody's to take, to cancel or to see", async () => {
    const [person, other] = (await neighbours(2)) as [Person, Person];
    const id = await activityWith(app, 2);
    const own = (await register(person, id)).registration?.id;
    for (const stranger of [other, app.anonymous(), await app.as("redacteur-de-geus")]) {
      expect(await cancel(stranger, { id: own })).toMatchObject({ reason: "NOT_FOUND" });
      expect(await accept(stranger, { id: own })).toMatchObject({ reason: "NOT_FOUND" });
      expect(await cancel(stranger, { key: "x".repeat(40) })).toMatchObject({ reason: "NOT_FOUND" });
      expect(await ownOf(stranger, id)).toBeNull();
    }
    expect(await cancel(person, { id: own })).toMatchObject({ registration: { state: "CANCELLED" } });
    expect(await cancel(person, { id: own })).toMatchObject({ registration: { state: "CANCELLED" } });
    expect(await placesOf(app, id)).toEqual({ capacity: 2, taken: 0, waiting: 0 });
  });
});

it("counts what its rows say", async () => {
  expect(await reconcile(app.pool)).toEqual([]);
});
