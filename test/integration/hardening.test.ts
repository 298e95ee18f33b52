// What is shut by default: other documents, long lists, slow senders, other kinds of bodies, and what a browser could be made to do.
import * as clientDocuments from "#client/gql/graphql.ts";
import { InMemoryCache } from "@apollo/client";
import { type DocumentNode, getOperationAST, print } from "graphql";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await startApp({ onlyKnownDocuments: false, introspection: false, publicUrl: "https://brink.example" });
  person = await app.as("bewoner-oost");
});
afterAll(() => app.stop());

const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(" ");

describe("where only our own documents are answered", () => {
  const cache = new InMemoryCache();
  // As the client sends them: by its own cache's word, printed by the library.
  const subscriptions = Object.values(clientDocuments).flatMap((each) => {
    const document = each as DocumentNode;
    return document?.kind === "Document" && getOperationAST(document)?.operation === "subscription" ? [print(cache.transformDocument(document))] : [];
  });
  let strict: TestApp;
  beforeAll(async () => void (strict = await startApp({ onlyKnownDocuments: true })));
  afterAll(() => strict.stop());

  // With no id at all, so that each that is known is answered at once.
  const heard = async (query: string) => {
    const live = strict.anonymous().live();
    const answer = await new Promise<unknown>((resolve) => live.subscribe({ query, variables: { id: {}, wijkId: {} } }, { next: resolve, error: resolve, complete: () => resolve("complete") }));
    await live.dispose();
    return JSON.stringify(answer);
  };

  it("a socket answers those, and no others", async () => {
    expect(subscriptions.length).toBeGreaterThan(3);
    for (const text of subscriptions) expect(await heard(text), text).not.toContain("UNKNOWN_DOCUMENT");
    expect(await heard(`subscription { wijkChanged(id: "oost", since: 1000000) { sequence } }`)).toContain("UNKNOWN_DOCUMENT");
  });

  it("so does a POST, by text too, and a GET answers nothing", async () => {
    const { body } = await strict.anonymous().post({ query: "{ wijken { id } }" });
    expect(body.errors[0].extensions.code).toBe("UNKNOWN_DOCUMENT");
    expect((await fetch(`${strict.url}/graphql?query=%7B__typename%7D`)).status).toBe(404);
  });
});

describe("a question", () => {
  const refused = async (query: string, variables?: object) => (await app.anonymous().post({ query, variables })).body.errors?.[0]?.message as string | undefined;

  it("holds at most a hundred directives and two hundred values in a list, in words and in variables", async () => {
    expect(await refused(`{ wijken { ${times(101, (n) => `a${n}: name @include(if: true)`)} } }`)).toContain("100 directives");
    expect(await refused(`{ initiatives(stages: [${times(201, () => "DRAAGVLAK")}]) { nodes { id } } }`)).toContain("200 values");
    const listed = `query ($stages: [Stage!]) { initiatives(stages: $stages) { nodes { id } } }`;
    expect(await refused(listed, { stages: Array(201).fill("DRAAGVLAK") })).toContain("200 values");
    expect(await refused(listed, { stages: Array(200).fill("DRAAGVLAK") })).toBeUndefined();
  });

  it("about the contract is answered where that is set, and nowhere else", async () => {
    expect(await refused("{ __schema { types { name } } }")).toBeDefined();
    const open = await startApp({ introspection: true });
    expect((await open.anonymous().ask("{ __schema { queryType { name } } }")).__schema).toEqual({ queryType: { name: "Query" } });
    await open.stop();
  });
});

describe("every route that is written to", () => {
  it.each(["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/octet-stream", "image/png", "application/xml"])("takes no %s", async (type) => {
    for (const route of app.routes.filter((each) => each.startsWith("POST "))) {
      const answer = await fetch(app.url + route.slice(5).replaceAll(/:\w+/gu, "x"), { method: "POST", headers: { "content-type": type, cookie: person.cookie }, body: "x" });
      // The one that takes pictures sees that this is none, those that take files that there is nothing they would belong to, the one for the case system that this is another, and the one that ends mail, which programs for mail send a form, that this is none of its keys.
      const others: Readonly<Record<string, number>> = { "POST /pictures image/png": 422, "POST /groups/:id/files": 404, "POST /receipts/:id": 404, "POST /afmelden/:token application/x-www-form-urlencoded": 404, "POST /afmelden/:token multipart/form-data; boundary=x": 404, "POST /cases/notifications": 401 };
      expect(answer.status, route).toBe(others[`${route} ${type}`] ?? others[route] ?? 415);
    }
  });
});

it("a browser is told to keep to https, to hold devices shut, and to stay apart from other sites", async () => {
  for (const path of ["/healthz", "/auth/demo", "/nergens.png"]) {
    const { headers } = await fetch(app.url + path);
    expect(Object.fromEntries(["strict-transport-security", "x-frame-options", "cross-origin-opener-policy", "cross-origin-resource-policy", "referrer-policy", "x-content-type-options"].map((name) => [name, headers.get(name)]))).toEqual({
      "strict-transport-security": "max-age=31536000", "x-frame-options": "DENY", "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin", "referrer-policy": "same-origin", "x-content-type-options": "nosniff",
    });
    expect(headers.get("permissions-policy")).toContain("camera=(), ");
  }
});

it("who sends a header for ever is let go, and others are answered meanwhile", async () => {
  const { port, hostname } = new URL(app.url);
  const slow = connect(Number(port), hostname);
  slow.write("POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  const answer = new Promise<string>((resolve) => slow.on("data", (data) => resolve(String(data))).on("close", () => resolve("closed")));
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
  expect(await answer).toContain("408");
});
