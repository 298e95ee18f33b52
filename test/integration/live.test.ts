import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

/** Watches, and answers the states in order as they come; `next` waits for one that fits. */
function watch<T = any>(person: Person, query: string, variables: object) { // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
  const live = person.live();
  const states: T[] = [];
  let ended: { errors?: readonly { message: string }[] } | null = null;
  const waiting = new Set<() => void>();
  const wake = () => waiting.forEach((each) => each());
  live.subscribe({ query, variables: { ...variables } }, {
    next: ({ data, errors }) => (errors ? (ended = { errors: errors as never }) : states.push(data as T), wake()),
    error: (error) => ((ended = { errors: Array.isArray(error) ? error : [{ message: String(error) }] }), wake()),
    complete: () => ((ended ??= {}), wake()),
  });
  const until = <R>(found: () => R | undefined | null | false): Promise<R> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`nothing fitting among ${JSON.stringify(states)}`)), 10_000);
      const look = () => {
        const result = found();
        if (!result) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(result);
      };
      waiting.add(look);
      look();
    });
  return { live, states, until, ended: () => until(() => ended), next: (fits: (state: T) => boolean) => until(() => states.find(fits)) };
}

const gauge = `subscription ($id: ID!, $since: Int) { initiativeChanged(id: $id, since: $since) { sequence resync initiative { id stage draagvlak { supporters } } } }`;
const supporters = (count: number) => (state: any) => state.initiativeChanged.initiative.draagvlak?.supporters === count; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above

/** The server watches before the test acts: the first state after `since: 0` says so. */
async function watching(person: Person, id: string) {
  const watched = watch(person, gauge, { id, since: 0 });
  await watched.next(() => true);
  return watched;
}

it("shows a vote to everybody who watches, signed in or not", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const [voter] = (await way.residents(app, "oost", 1)) as [Person];
  const watchers = await Promise.all([app.anonymous(), voter, await app.as("bewoner-zuid")].map((person) => watching(person, id)));
  await way.support(voter, id);
  await Promise.all(watchers.map((watcher) => watcher.next(supporters(1))));
  await way.withdrawSupport(voter, id);
  for (const watcher of watchers) {
    await watcher.until(() => supporters(0)(watcher.states.at(-1)));
    await watcher.live.dispose();
  }
});

it("lets a watcher who was away catch up, and asks one from another time to read anew", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const first = await watching(app.anonymous(), id);
  const seen = (first.states.at(-1) as any).initiativeChanged.sequence as number; // eslint-disable-line @typescript-eslint/no-explicit-any -- the state is ours
  await first.live.dispose();
  for (const person of await way.residents(app, "oost", 3)) await way.support(person, id);
  const back = watch(app.anonymous(), gauge, { id, since: seen });
  await back.next(supporters(3));
  const lost = watch(app.anonymous(), gauge, { id, since: 1_000_000 });
  await lost.next((state) => state.initiativeChanged.resync);
  await Promise.all([back, lost].map(({ live }) => live.dispose()));
});

it("ends on the last state when many vote at once, with far fewer messages than votes", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 900_000);
  const watcher = await watching(app.anonymous(), id);
  const people = await way.residents(app, "oost", 60);
  await Promise.all(people.map((person) => way.support(person, id)));
  await watcher.next(supporters(60));
  expect(watcher.states.length).toBeLessThan(40);
  await watcher.live.dispose();
});

it("moves the thermometer of everyone who looks when money is granted", async () => {
  const { id } = await way.inTreatment(app, "centrum", 120_000);
  const watcher = watch(app.anonymous(), `subscription { wijkChanged(id: "centrum", since: 0) { wijk { thermometer { committedCents reservedCents } } } }`, {});
  const before = (await watcher.next(() => true)).wijkChanged.wijk.thermometer;
  await way.decide(await app.as("regisseur-centrum"), id, 120_000);
  await watcher.next(({ wijkChanged }) => wijkChanged.wijk.thermometer.committedCents === before.committedCents + 120_000);
  await watcher.live.dispose();
});

it("refuses a closed group's events to strangers, and ends them when someone leaves", async () => {
  const [steward, member] = (await way.residents(app, "oost", 2)) as [Person, Person];
  const groupId = await way.startGroup(steward, "oost", "CLOSED");
  const events = `subscription ($id: ID!) { groupChanged(id: $id, since: 0) { group { commentCount } } }`;
  for (const stranger of [app.anonymous(), member]) {
    const refused = watch(stranger, events, { id: groupId });
    expect(await refused.ended()).toMatchObject({ errors: [{ message: "Not found." }] });
    await refused.live.dispose();
  }
  await member.ask(`mutation ($id: ID!) { joinGroup(id: $id) { __typename } }`, { id: groupId });
  await steward.ask(`mutation ($groupId: ID!, $personId: ID!) { admitMember(groupId: $groupId, personId: $personId) { __typename } }`, { groupId, personId: member.personId });
  const watcher = watch(member, events, { id: groupId });
  await watcher.next(() => true);
  await member.ask(`mutation ($id: ID!) { leaveGroup(id: $id) { __typename } }`, { id: groupId });
  await watcher.ended();
  const seen = watcher.states.length;
  await steward.ask(`mutation ($id: ID!) { postComment(input: { groupId: $id, text: "Zijn we alleen?" }) { __typename } }`, { id: groupId });
  expect(watcher.states).toHaveLength(seen);
  await watcher.live.dispose();
});

it("closes the sockets of a session that was ended", async () => {
  const [person] = (await way.residents(app, "oost", 1)) as [Person];
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const watcher = await watching(person, id);
  const closed = new Promise<number>((resolve) => watcher.live.on("closed", (event) => resolve((event as { code: number }).code)));
  await app.pool.query("delete from sessions where person_id = $1", [person.personId]);
  expect(await closed).toBe(4205);
});

it("refuses sockets from other sites and anything but subscriptions", async () => {
  const foreign = new WebSocket(`${app.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers: { origin: "https://elders.example" } });
  await expect(new Promise((resolve, reject) => foreign.on("open", resolve).on("error", reject))).rejects.toThrow("403");
  const query = watch(app.anonymous(), `{ wijken { id } }`, {});
  expect(await query.ended()).toMatchObject({ errors: [{ message: "Only subscriptions go over the WebSocket." }] });
});
