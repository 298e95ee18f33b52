// Somebody who is slow, or whose state is slow to read, keeps nobody else waiting and costs no memory.
import type { Socket } from "node:net";
import { startFeed, type Feed } from "#server/platform/live/feed.ts";
import { Client } from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
/** Of another process on the same database. */
let elsewhere: Feed;
beforeAll(async () => {
  app = await startApp();
  elsewhere = await startFeed(app.pool, app.databaseUrl, pino({ level: "silent" }));
});
afterAll(async () => {
  await elsewhere.stop();
  await app.stop();
});

const patience = { timeout: 20_000, interval: 20 };

/** A socket that watches an initiative, and the newest it heard. */
async function watch(id: string, selection: string) {
  const [socket, stream] = await connect();
  const heard: any[] = []; // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
  socket.on("message", (data) => {
    const { type, payload } = JSON.parse(String(data)) as { type: string; payload: any }; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    if (type === "connection_ack") socket.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query: `subscription ($id: ID!) { initiativeChanged(id: $id, since: 0) { sequence initiative { ${selection} } } }`, variables: { id } } }));
    if (type === "next") heard.push(payload.data.initiativeChanged);
  });
  socket.send(JSON.stringify({ type: "connection_init" }));
  await vi.waitFor(() => expect(heard).not.toHaveLength(0), patience);
  return { socket, stream, heard };
}

/** With the server's end of it. */
async function connect(): Promise<[WebSocket, Socket]> {
  const accepted = new Promise<Socket>((resolve) => app.server.once("connection", resolve));
  const socket = new WebSocket(`${app.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return [socket, await accepted];
}

it("a state that is slow to read delays nobody who watches something else of the same initiative", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const [voter] = (await way.residents(app, "oost", 1)) as [Person];
  const slow = await Promise.all(["title comments { nodes { id } }", "comments { nodes { id } }"].map((selection) => watch(id, selection)));
  const quick = await watch(id, "draagvlak { supporters }");
  const before = slow.map(({ heard }) => heard.length);
  const holder = new Client({ connectionString: app.databaseUrl });
  await holder.connect();
  await holder.query("begin");
  await holder.query("lock table comments in access exclusive mode");
  await way.support(voter, id);
  await vi.waitFor(() => expect(quick.heard.at(-1).initiative.draagvlak.supporters).toBe(1), patience);
  await way.withdrawSupport(voter, id);
  await vi.waitFor(() => expect(quick.heard.at(-1).initiative.draagvlak.supporters).toBe(0), patience);
  expect(slow.map(({ heard }) => heard.length)).toEqual(before);
  await holder.query("rollback");
  await holder.end();
  await vi.waitFor(() => expect(slow.map(({ heard }) => heard.at(-1).sequence)).toEqual(slow.map(() => quick.heard.at(-1).sequence)), patience);
  for (const { socket } of [...slow, quick]) socket.close();
});

it("a watcher who reads nothing keeps no more than a state waiting through ten thousand events, and then gets the newest", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  const stateBytes = 400_000;
  await app.pool.query("update initiatives set goal = repeat('x', $2) where id = $1", [id, stateBytes]);
  const paused = await watch(id, "goal");
  const quick = await watch(id, "goal");
  paused.socket.pause();
  const topic = `initiative:${id}`;
  let most = 0;
  for (let round = 0; round < 40; round += 1) {
    const { rows } = await app.pool.query<{ last: number }>("update topics set last = last + 250 where topic = $1 returning last", [topic]);
    const last = rows[0]?.last ?? 0;
    for (let sequence = last - 249; sequence <= last; sequence += 1) elsewhere.told([{ topic, sequence }]);
    await vi.waitFor(() => expect(quick.heard.at(-1).sequence).toBe(last), patience);
    most = Math.max(most, paused.stream.writableLength);
  }
  // It did stall: the kernel held no more for it.
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(2 * stateBytes);
  const last = quick.heard.at(-1).sequence as number;
  expect(paused.heard.at(-1).sequence).toBeLessThan(last);
  paused.socket.resume();
  await vi.waitFor(() => expect(paused.heard.at(-1).sequence).toBe(last), patience);
  for (const { socket } of [paused, quick]) socket.close();
}, 60_000);
