// What reaches us over a WebSocket and is no conversation of our own client.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ production: true })));
afterAll(() => app.stop());

const init = { type: "connection_init" };

interface Frame {
  readonly id?: string;
  readonly type: string;
  readonly payload?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
}

/** A socket without a client's manners: what came over it, and how it ended. */
async function open(protocol = "graphql-transport-ws") {
  const socket = new WebSocket(`${app.url.replace("http", "ws")}/graphql`, protocol);
  const frames: Frame[] = [];
  const looking = new Set<() => void>();
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  socket.on("message", (data) => {
    frames.push(JSON.parse(String(data)) as Frame);
    for (const look of looking) look();
  });
  await new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject));
  const until = <T>(found: () => T | undefined | false): Promise<T> =>
    new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`nothing fitting among ${JSON.stringify(frames).slice(0, 2_000)}`)), 10_000);
      const look = () => {
        const result = found();
        if (result === undefined || result === false) return;
        clearTimeout(patience);
        looking.delete(look);
        resolve(result);
      };
      looking.add(look);
      look();
    });
  const send = (...messages: readonly unknown[]) => messages.forEach((message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)));
  const greet = () => (send(init), until(() => frames.some(({ type }) => type === "connection_ack")));
  return { socket, frames, closed, until, send, greet, of: (id: string, type: string) => until(() => frames.find((frame) => frame.id === id && frame.type === type)) };
}

const subscribe = (id: string, query: string, variables: object = {}) => ({ type: "subscribe", id, payload: { query, variables } });
const watch = `subscription ($id: ID!, $since: Int) { initiativeChanged(id: $id, since: $since) { initiative { draagvlak { supporters } } } }`;

describe("a socket is closed", () => {
  const oost = (id: string) => subscribe(id, `subscription { wijkChanged(id: "oost") { sequence } }`);

  it.each([
    ["that says hello twice", [init], 4429],
    ["that speaks no JSON", ["{"], 4400],
    ["that speaks of nothing we know", [{ type: "drop" }], 4400],
    ["whose message is a number", ["5"], 4400],
    ["whose subscription has no document", [{ type: "subscribe", id: "1", payload: {} }], 4400],
    ["whose subscription has no name", [subscribe("", watch)], 4400],
    ["that uses a name twice", [oost("1"), oost("1")], 4409],
    ["that sends a megabyte", [subscribe("1", watch, { id: "x".repeat(1024 * 1024) })], 1009],
    ["that speaks in bytes", [Buffer.from([0, 159, 146, 150]).toString("latin1")], 4400],
  ] as const)("%s", async (_name, messages, code) => {
    const { send, greet, closed } = await open();
    await greet();
    send(...messages);
    expect(await closed).toBe(code);
  });

  it("that subscribes before it has said hello", async () => {
    const { send, closed } = await open();
    send(oost("1"));
    expect(await closed).toBe(4401);
  });

  it("that speaks another protocol, before it is opened", async () => {
    await expect(open("graphql-ws")).rejects.toThrow("no subprotocol");
  });
});

describe("a subscription is refused", () => {
  it.each([
    ["that asks for what is not there", `subscription { wijkChange(id: "oost") { sequence } }`, {}],
    ["that is too deep", `subscription { wijkChanged(id: "oost") { wijk { ${"activities { wijk { ".repeat(10)} id ${"} }".repeat(10)} } } }`, {}],
    ["that asks for two things", `subscription { a: wijkChanged(id: "oost") { sequence } b: wijkChanged(id: "zuid") { sequence } }`, {}],
    ["that is a query", `{ wijken { id } }`, {}],
    ["that is a mutation", `mutation { readNotices { __typename } }`, {}],
    ["that lacks what it needs", watch, {}],
    ["whose value does not fit", watch, { id: { a: 1 } }],
    ["whose number is none", watch, { id: "x", since: "gisteren" }],
    ["to what one may not see", watch, { id: "00000000-0000-0000-0000-000000000000" }],
    ["to what is no id", watch, { id: "' or true --" }],
    ["whose text cannot be kept", `subscription ($id: ID!) { wijkChanged(id: $id) { sequence } }`, { id: "a\u0000b" }],
    ["to oneself without a self", `subscription { viewerChanged { sequence } }`, {}],
    ["whose lists are of no length", `subscription ($id: ID! = "oost") { wijkChanged(id: $id, since: -1) { wijk { groups(first: 0) { nodes { id } } } } }`, {}],
  ])("%s", async (_name, query, variables) => {
    const { socket, send, greet, of, until, frames } = await open();
    await greet();
    send(subscribe("1", query, variables));
    const { payload } = await Promise.race([of("1", "error"), until(() => frames.find((frame) => frame.type === "next" && frame.payload.errors)).then(({ payload }) => ({ payload: payload.errors }))]);
    expect(JSON.stringify(payload)).not.toMatch(/Did you mean|node_modules|\.[tj]s:\d|invalid byte|\bselect\b.+\bfrom\b/iu);
    expect(payload[0].message).toMatch(/^\p{Lu}/u);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.close();
  });
});

it("twenty subscriptions are served on a socket, and of a thousand no more than those", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const { socket, send, greet, of, until, frames } = await open();
  await greet();
  send(...Array.from({ length: 1_000 }, (_, n) => subscribe(`s${n}`, watch, { id, since: 0 })));
  await until(() => frames.filter(({ type }) => type === "error").length >= 980);
  for (let n = 0; n < 20; n += 1) await of(`s${n}`, "next");
  expect(new Set(frames.filter(({ type }) => type === "next").map((frame) => frame.id)).size).toBe(20);
  await way.support((await way.residents(app, "oost", 1))[0] as Person, id);
  await until(() => frames.filter(({ payload }) => payload?.data?.initiativeChanged.initiative.draagvlak.supporters === 1).length === 20);
  // One that ends makes room for another.
  send({ type: "complete", id: "s0" }, subscribe("more", watch, { id, since: 0 }));
  await of("more", "next");
  socket.close();
});

it("a subscription is answered by the name it has, whatever that is", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const { socket, send, greet, of } = await open();
  await greet();
  for (const name of [`"`, "\\", `","type":"complete"`, "\u2028", "__proto__", "constructor"]) {
    send(subscribe(name, watch, { id, since: 0 }));
    expect((await of(name, "next")).payload.data.initiativeChanged.initiative).toBeTruthy();
  }
  socket.close();
});

it("a subscription to an id in capitals hears what happens to it", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const { socket, send, greet, of, until, frames } = await open();
  await greet();
  send(subscribe("1", watch, { id: id.toUpperCase(), since: 0 }));
  await of("1", "next");
  await way.support((await way.residents(app, "oost", 1))[0] as Person, id);
  await until(() => frames.some(({ payload }) => payload?.data?.initiativeChanged.initiative.draagvlak.supporters === 1));
  socket.close();
});
