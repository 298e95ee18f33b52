// Translating what was said, against a service that answers as LibreTranslate does, slowly, wrongly and with malice.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let person: Person;
let comment: string;
let initiativeId: string;
let asked: Record<string, unknown>[] = [];
let reply: (response: ServerResponse, text: string) => void;
const service = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
    const question = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
    asked.push({ path: request.url, ...question });
    reply(response, String(question["q"]));
  });
});
const says = (body: unknown, status = 200) => void (reply = (response) => response.writeHead(status, { "content-type": "application/json" }).end(typeof body === "string" ? body : JSON.stringify(body)));

beforeAll(async () => {
  await new Promise<void>((ready) => service.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(service.address() as AddressInfo).port}`;
  app = await startApp({ translationUrl: `http://${host}/translate`, translationKey: "sleutel", internalHosts: [host] });
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
});
beforeEach(async () => {
  asked = [];
  reply = (response, text) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ translatedText: `[en] ${text}` }));
  [person] = (await residents(app, "oost", 1)) as [Person];
  comment = (await near.postComment(person, { initiativeId, text: "Goedemorgen buren" })).comment?.id ?? "";
});
afterAll(async () => {
  await app.stop();
  service.closeAllConnections();
  await new Promise((closed) => service.close(closed));
});

describe("a translation", () => {
  it("is asked once for each text and language, and shown to all from then on", async () => {
    expect((await near.translateComment(person, comment)).text).toBe("[en] Goedemorgen buren");
    expect((await near.translateComment(await app.as("bewoner-zuid"), comment)).text).toBe("[en] Goedemorgen buren");
    expect(asked).toEqual([{ path: "/translate", q: "Goedemorgen buren", source: "auto", target: "en", format: "text", api_key: "sleutel" }]);
    await near.translateComment(person, comment, "UK");
    expect(asked).toHaveLength(2);
  });

  it("is made anew of words that were changed, and gone with words that were taken back", async () => {
    await near.translateComment(person, comment);
    await near.editComment(person, comment, "Goedenavond buren");
    expect((await near.translateComment(person, comment)).text).toBe("[en] Goedenavond buren");
    await near.removeComment(person, comment);
    expect((await app.pool.query("select from comment_translations where comment_id = $1", [comment])).rowCount).toBe(0);
    expect((await near.translateComment(person, comment)).reason).toBe("NOT_ALLOWED");
  });

  it("is neither kept nor shown when the words were changed or hidden while the service was thinking", async () => {
    const regisseur = await app.as("regisseur-oost");
    let answer: () => void = () => undefined;
    const reached = new Promise<void>((heard) => {
      reply = (response) => {
        answer = () => response.writeHead(200).end(JSON.stringify({ translatedText: "Good morning" }));
        heard();
      };
    });
    const waiting = near.translateComment(person, comment);
    await reached;
    // Besides the reactions, which are soon done with theirs.
    await vi.waitFor(async () => {
      const { rows } = await app.pool.query("select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");
      expect(rows).toEqual([]);
    });
    await near.hideComment(regisseur, comment, "Een naam.");
    answer();
    expect((await waiting).reason).toBe("NOT_ALLOWED");
    expect((await app.pool.query("select from comment_translations where comment_id = $1", [comment])).rowCount).toBe(0);
  });

  it("is for who may read it, and counted", async () => {
    expect((await near.translateComment(app.anonymous(), comment)).reason).toBe("NOT_SIGNED_IN");
    expect((await near.translateComment(person, near.nobody)).reason).toBe("NOT_FOUND");
    const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
    const inside = (await near.postComment(steward, { groupId, text: "Onder ons" })).comment?.id ?? "";
    expect((await near.translateComment(person, inside)).reason).toBe("NOT_FOUND");
    expect(asked).toEqual([]);
    says({}, 500);
    const answers = [];
    for (let turn = 0; turn < 61; turn += 1) answers.push((await near.translateComment(person, comment)).reason);
    expect([answers.filter((reason) => reason === "TRANSLATION_FAILED").length, answers.at(-1), asked.length]).toEqual([60, "TOO_OFTEN", 60]);
  });
});

describe("a service that", () => {
  it.each<[string, unknown]>([
    ["answers no text", {}], ["answers a number", { translatedText: 7 }], ["answers a list", { translatedText: ["a"] }], ["answers nothing to see", { translatedText: " \u0000 " }], ["answers null", null], ["answers HTML", "<html><h1>Login</h1></html>"],
    ["answers a text far longer than it was asked", { translatedText: "x".repeat(5_000) }], ["answers more than a mebibyte", { translatedText: "x".repeat(2_000_000) }],
  ])("%s is not believed", async (_what, body) => {
    says(body);
    expect((await near.translateComment(person, comment)).reason).toBe("TRANSLATION_FAILED");
    expect((await app.pool.query("select from comment_translations where comment_id = $1", [comment])).rowCount).toBe(0);
  });

  it("answers with tags has them shown as text, without what nobody can see", async () => {
    says({ translatedText: "<b>Good</b>\u202e morning\u0007 " });
    expect((await near.translateComment(person, comment)).text).toBe("<b>Good</b> morning");
  });

  it("sends people elsewhere, breaks off or keeps silent is given up", async () => {
    reply = (response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    expect((await near.translateComment(person, comment)).reason).toBe("TRANSLATION_FAILED");
    reply = (response) => response.destroy();
    expect((await near.translateComment(person, comment)).reason).toBe("TRANSLATION_FAILED");
    reply = (response) => void response.writeHead(200).write('{"translatedText":');
    expect((await near.translateComment(person, comment)).reason).toBe("TRANSLATION_FAILED");
  });

  it("is not configured translates nothing", async () => {
    const without = await startApp();
    try {
      const { id } = await inDraagvlak(without, "oost", 150_000);
      const somebody = await without.as("bewoner-zuid");
      const said = (await near.postComment(somebody, { initiativeId: id })).comment?.id ?? "";
      expect((await near.translateComment(somebody, said)).reason).toBe("TRANSLATION_FAILED");
    } finally {
      await without.stop();
    }
  });
});
