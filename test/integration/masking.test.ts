// When something breaks on our side, people hear that it did and a number to tell us; not what broke.
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await startApp();
  person = await app.as("bewoner-oost");
});
afterAll(() => app.stop());

const tables = ["wijken", "sessions", "sign_in_links", "mails", "initiatives"];
beforeEach(async () => {
  for (const table of tables) await app.pool.query(`alter table ${table} rename to ${table}_away`);
});
afterEach(async () => {
  for (const table of tables) await app.pool.query(`alter table ${table}_away rename to ${table}`);
});

const inner = /\brelation\b|42P01|does not exist|node_modules|\.[tj]s:\d|select|wijken_|sessions/iu;
const masked = { message: "Something went wrong on our side.", extensions: { code: "INTERNAL", correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/u) } };

it.each([
  ["a question", { query: "{ wijken { id } }" }],
  ["a question of our own client", { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf("Initiatives") } }, variables: {} }],
  ["an act", { query: `mutation { postComment(input: { initiativeId: "00000000-0000-0000-0000-000000000000", text: "x" }) { __typename } }` }],
])("that fails is told without its cause: %s", async (_name, body) => {
  for (const asker of [app.anonymous(), person]) {
    const { body: answer } = await asker.post(body);
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(inner);
    if (answer.errors) expect(answer.errors).toEqual([masked]);
    else expect(answer).toEqual({ reason: "INTERNAL", correlationId: masked.extensions.correlationId });
  }
});

it.each([
  ["/readyz", undefined], ["/demo/mail", undefined], ["/auth/link", { email: "iemand@test.example" }], ["/auth/confirm", { token: "x" }], ["/auth/code", { code: "123456" }], ["/auth/sign-out", {}],
])("and so on every other way: %s", async (path, body) => {
  const answer = await fetch(`${app.url}${path}`, body && { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", cookie: "brink_session=x; brink_browser=y" } });
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).not.toMatch(inner);
  expect(JSON.parse(text)).toEqual({ reason: "INTERNAL", correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
});

it("and so on the socket, which stays open", async () => {
  const live = app.anonymous().live();
  const heard = await new Promise<unknown>((resolve) => {
    live.subscribe({ query: `subscription { initiativeChanged(id: "00000000-0000-0000-0000-000000000000") { sequence } }` }, { next: resolve, error: resolve, complete: () => resolve("complete") });
  });
  expect(JSON.stringify(heard)).toContain("Something went wrong on our side.");
  expect(JSON.stringify(heard)).not.toMatch(inner);
  await live.dispose();
});

function hashOf(name: string): string {
  const [hash] = Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`)) ?? [""];
  return hash.replace("sha256:", "");
}
