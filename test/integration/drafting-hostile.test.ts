// What reaches a document and is nobody's draft: it neither breaks it, nor fills it, nor reaches anybody.
import { OutgoingMessage } from "@hocuspocus/server";
import { largestDocument, largestMessage, mostPeople } from "#shared/drafting/messages.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Doc, XmlElement, type XmlFragment, encodeStateAsUpdate } from "yjs";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { type Writer, openDraft } from "../support/drafting.ts";
import * as way from "../support/way.ts";

let app: TestApp;
const writers: Writer[] = [];
beforeAll(async () => void (app = await startApp()));
afterEach(() => writers.splice(0).forEach((writer) => writer.stop()));
afterAll(() => app.stop());

const patience = { timeout: 15_000, interval: 20 };
const open = async (person: Pick<Person, "cookie">, id: string): Promise<Writer> => {
  const writer = openDraft(app.url, person, id);
  writers.push(writer);
  return writer.ready();
};
async function drafted(): Promise<{ id: string; groupId: string; steward: Person }> {
  const [steward] = (await way.residents(app, "oost", 1)) as [Person];
  const groupId = await way.startGroup(steward, "oost");
  return { id: (await way.startInitiative(steward, groupId)).initiative?.id ?? "", groupId, steward };
}
const madeBy = (change: (doc: Doc) => void) => {
  const doc = new Doc();
  change(doc);
  return encodeStateAsUpdate(doc);
};
const nested = (depth: number) => madeBy((doc) => {
  let inner: XmlFragment = doc.getXmlFragment("goal");
  for (let level = 0; level < depth; level += 1) {
    const child = new XmlElement("bulletList");
    inner.insert(0, [child]);
    inner = child;
  }
});
/** A message as the protocol has it: of this kind of sync, with these bytes. */
const sync = (id: string, kind: number, bytes: Uint8Array) => {
  const message = new OutgoingMessage(id).createSyncMessage();
  return Buffer.concat([message.toUint8Array(), Uint8Array.of(kind), varint(bytes.length), bytes]);
};
const varint = (value: number): Uint8Array => {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    bytes.push((left % 128) + (left >= 128 ? 128 : 0));
    if (left < 128) return Uint8Array.from(bytes);
  }
};

describe("a socket that sends what no editor sends", () => {
  it.each([
    ["text", (_id: string) => "hello"],
    ["nothing", () => Buffer.alloc(0)],
    ["bytes of nothing", () => Buffer.from([255, 255, 255, 255])],
    ["a kind of message that there is not", (id: string) => Buffer.concat([new OutgoingMessage(id).toUint8Array(), Uint8Array.of(42)])],
    ["what only servers say to each other", (id: string) => Buffer.concat([new OutgoingMessage(id).toUint8Array(), Uint8Array.of(6, 1, 65)])],
    ["an update of garbage", (id: string) => sync(id, 2, Uint8Array.from([9, 9, 9, 9, 9]))],
    ["a state vector of garbage", (id: string) => sync(id, 0, Uint8Array.from([255, 255]))],
    ["a part that there is not", (id: string) => sync(id, 2, madeBy((doc) => doc.getMap("evil").set("a", 1)))],
    ["a word to another document", () => sync("00000000-0000-0000-0000-000000000000", 0, Uint8Array.of(0))],
  ])("%s, is closed; the others go on", async (_what, message) => {
    const { id, steward } = await drafted();
    const [hostile, writer] = [await open(steward, id), await open(steward, id)];
    const socket = hostile.socket();
    const code = new Promise<number>((resolve) => socket.once("close", resolve));
    socket.send(message(id));
    expect([1003, 1007]).toContain(await code);
    writer.type("goal", "!");
    await writer.flush();
    expect(writer.says().goal).toBe("Ontmoeten!");
  });

  it("20 MB, is closed by its length before it is read", async () => {
    const { id, steward } = await drafted();
    const hostile = await open(steward, id);
    const socket = hostile.socket();
    const code = new Promise<number>((resolve) => socket.once("close", resolve));
    hostile.doc.getText("title").insert(0, "x".repeat(20 * 1024 * 1024));
    expect([1006, 1009]).toContain(await code);
    hostile.stop();
    const writer = await open(steward, id);
    expect(writer.says().title).toBe("Bankjes");
  });

  it("more than a document may hold, piece by piece, is told so and closed; what was there before stays", async () => {
    const { id, steward } = await drafted();
    const hostile = await open(steward, id);
    const piece = Math.floor(largestMessage * 0.7);
    for (let n = 0; n < 8 && !hostile.closed(); n += 1) {
      hostile.doc.getText("title").insert(0, String(n).repeat(piece));
      await hostile.flush();
    }
    await vi.waitFor(() => expect(hostile.closed()).toMatch(/^TOO_(?:LARGE|MANY)$/u), patience);
    hostile.stop();
    const { rows } = await app.pool.query<{ bytes: number }>("select octet_length(state) as bytes from initiative_drafts where initiative_id = $1", [id]);
    expect(rows[0]?.bytes).toBeLessThanOrEqual(largestDocument);
  });

  it("messages without end, is told so and closed", async () => {
    const { id, steward } = await drafted();
    const hostile = await open(steward, id);
    for (let n = 0; n < 2_000; n += 1) hostile.provider.sendStateless("{}");
    await vi.waitFor(() => expect(hostile.closed()).toBe("TOO_MANY"), patience);
  });

  it("lists in lists without end, is closed; nobody gets them", async () => {
    const { id, steward } = await drafted();
    const [hostile, writer] = [await open(steward, id), await open(steward, id)];
    hostile.socket().send(sync(id, 2, nested(3_000)));
    await vi.waitFor(() => expect(hostile.closed()).toBe("NO_ACCESS"), patience);
    expect(writer.doc.getXmlFragment("goal").length).toBe(1);
  });
});

describe("a document that is full of people", () => {
  it("takes no other; who is in it opens a few windows and no more", async () => {
    const { id, groupId, steward } = await drafted();
    const people = await way.residents(app, "oost", mostPeople);
    await app.pool.query("insert into memberships (group_id, person_id, role, state, since) select $1, id, 'MEMBER', 'ACTIVE', now() from unnest($2::uuid[]) as id", [groupId, people.map(({ personId }) => personId)]);
    const inside = await Promise.all(people.map((person) => open(person, id)));
    expect(inside.map((writer) => writer.closed()).filter(Boolean)).toEqual([]);
    expect((await open(steward, id)).closed()).toBe("TOO_MANY");
    const windows = await Promise.all(Array.from({ length: 10 }, () => open(people[0] as Person, id)));
    expect(windows.filter((writer) => writer.closed() === "TOO_MANY").length).toBe(3);
  });
});

describe("nobody", () => {
  it("comes in without a session, or from another site", async () => {
    const { id, steward } = await drafted();
    const { WebSocket } = await import("ws");
    const tried = (headers: Record<string, string>) => new Promise<number | undefined>((resolve) => {
      const socket = new WebSocket(`${app.url.replace("http", "ws")}/drafting`, { headers });
      socket.on("unexpected-response", (_request, response) => resolve(response.statusCode)).on("open", () => (resolve(101), socket.close())).on("error", () => undefined);
    });
    expect(await tried({})).toBe(403);
    expect(await tried({ cookie: steward.cookie, origin: "https://elsewhere.example" })).toBe(403);
    expect(await tried({ cookie: steward.cookie })).toBe(101);
    expect(id).toBeTruthy();
  });
});
