// A mail server that hangs, is away for a day or answers too late, and a postman that ends in between.
import type { Pool } from "pg";
import { expect, it } from "vitest";
import { postRoom } from "../support/post-room.ts";

const { room, started, put, later, rows, until, faulty } = postRoom();
const nothingUnderWay = async () => (await room.pool.query("select from mails where sent_at is null and next_attempt_at > $1::timestamptz + interval '15 minutes'", [room.now])).rowCount === 0;
const toEach = () => room.server.taken.map(({ envelope }) => envelope.to).sort();

it.each([["hangs at the door", "HANGS"], ["sends everybody away", [421, "4.3.2 closing"]], ["lets nobody in", [554, "5.3.2 no service here"]]] as const)("keeps everything for a server that %s, for a day", async (_name, mood) => {
  room.server.moods.connection = mood;
  for (const to of ["anna", "bo", "cor", "dina", "eva"]) await put({ to: `${to}@buurt.example` });
  const postman = started();
  await faulty("SERVER_AWAY");
  for (let hour = 0; hour < 24; hour += 4) {
    later(240);
    postman.wake();
  }
  expect((await rows()).some(({ given_up }) => given_up)).toBe(false);
  room.server.moods.connection = "TAKES";
  await until(async () => {
    // What is under way is waited for: only a postman who ended is taken his mail from.
    if (await nothingUnderWay()) later(16);
    postman.wake();
    expect(toEach()).toEqual(["anna", "bo", "cor", "dina", "eva"].map((name) => `${name}@buurt.example`));
  });
});

it("leaves a server that takes nothing in peace: of a full post it tries some at a time", async () => {
  room.server.moods.message = [421, "4.3.2 closing"];
  for (let n = 0; n < 60; n += 1) await put({ to: `p${n}@buurt.example` });
  const postman = started();
  await faulty("SERVER_AWAY");
  for (let n = 0; n < 20; n += 1) postman.wake();
  await until(async () => expect((await rows()).filter(({ fault }) => fault === "SERVER_AWAY").length).toBeGreaterThan(0));
  expect(room.server.asked).toBeLessThan(10);
});

it("gives up after five days in vain, and not before", async () => {
  room.server.moods.recipient = () => [451, "4.3.0 not now"];
  await put();
  const postman = started();
  await faulty("PUT_OFF");
  for (let hours = 0; (await rows())[0]?.given_up === null; hours += 7) {
    const { attempts = 0 } = (await rows())[0] ?? {};
    expect(hours).toBeLessThan(5 * 24 + 14);
    later(7 * 60);
    postman.wake();
    await until(async () => expect((await rows()).every((row) => row.attempts > attempts || row.given_up !== null)).toBe(true));
  }
  expect(room.now.getTime() - Date.parse("2026-03-01T12:00:00Z")).toBeGreaterThanOrEqual(5 * 86_400_000);
});

it("knows a double by its Message-ID when the server took it and answered too late", async () => {
  room.server.moods.message = "LATE";
  await put();
  const postman = started();
  await faulty("SERVER_AWAY");
  room.server.moods.message = "TAKES";
  await until(async () => {
    if (await nothingUnderWay()) later(16);
    postman.wake();
    expect((await rows())[0]?.sent).not.toBeNull();
  });
  expect(room.server.taken).toHaveLength(2);
  expect(new Set(room.server.taken.map(({ messageId }) => messageId)).size).toBe(1);
});

it("sends what a postman had taken who then ended, and not before it is sure that he did", async () => {
  room.server.moods.recipient = () => "HANGS";
  await put();
  // He takes the mail, and his process ends there: nothing he does afterwards is written.
  let ended = false;
  const mortal = { query: (...asked: unknown[]) => (ended ? Promise.reject(new Error("ended")) : (room.pool.query as (...all: unknown[]) => Promise<unknown>).apply(room.pool, asked)) } as unknown as Pool;
  started(mortal);
  await until(() => expect(room.server.asked).toBe(1));
  ended = true;
  room.server.moods.recipient = () => "TAKES";
  const other = started();
  later(29);
  other.wake();
  later(2);
  other.wake();
  await until(async () => expect((await rows())[0]?.sent).not.toBeNull());
  expect(room.server.taken).toHaveLength(1);
});

it("sends nothing twice when the database is away at the moment of writing down that it went", async () => {
  await put();
  let away = true;
  const failing = {
    query(asked: { text: string }) {
      if (away && asked.text.startsWith("update mails set sent_at")) return Promise.reject(new Error("the database is away"));
      return room.pool.query(asked);
    },
  };
  const postman = started(failing as unknown as Pool);
  await until(() => expect(room.server.taken).toHaveLength(1));
  away = false;
  await until(async () => {
    later(31);
    postman.wake();
    expect((await rows())[0]?.sent).not.toBeNull();
  });
  expect(room.server.taken).toHaveLength(1);
});
