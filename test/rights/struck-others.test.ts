// The weaknesses that struck comparable platforms, each tried on ours. More of some of them stands in the files that are named beside them.
import { createOutbound } from "#server/platform/outbound.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { groupIn, postComment } from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";
import { matrix } from "./matrix.ts";
import { allColumns, answerFor } from "./row.ts";

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await startApp();
  person = await app.as("bewoner-oost");
});
afterAll(() => app.stop());

// At a stall nobody is signed in, so that nobody's account goes round with the tablet, and another person counts; who reports without an account
// confirms it by a mail. Their key is what opens them.
const byKey = ["Mutation.signUpAtStall", "Mutation.confirmReport"];

// CVE-2026-40870: that every field has a row is told by matrix.test.ts.
it("an unguarded root field: no mutation does anything for who is not signed in", () => {
  const open = matrix.filter((row) => row.of.startsWith("Mutation.") && !byKey.includes(row.of) && answerFor("anonymous", row.answers) === "yes");
  expect(open).toEqual([]);
});

// CVE-2026-40869, -45086, -45415, CVE-2023-36465, CVE-2026-45414
it("a wrong owner and a token of another wijk: every mutation on something is refused to somebody who is signed in", () => {
  const mutations = new Set(matrix.filter((row) => row.of.startsWith("Mutation.") && !row.on.includes("none")).map(({ of }) => of));
  const refusing = new Set(matrix.filter((row) => !row.on.includes("none") && allColumns.some((column) => column !== "anonymous" && !["yes", "nothing"].includes(answerFor(column, row.answers)))).map(({ of }) => of));
  expect([...mutations].filter((each) => !refusing.has(each) && !byKey.includes(each))).toEqual([]);
});

// CVE-2025-65017
it("colliding ids: people name none, and the id of one thing is nothing elsewhere", async () => {
  const { id, groupId } = await way.inDraagvlak(app, "oost", 150_000);
  const query = `query ($id: ID!) { initiative(id: $id) { id } group(id: $id) { id } activity(id: $id) { id } organisation(id: $id) { id } wijk(id: $id) { id } }`;
  expect(await person.ask(query, { id })).toEqual({ initiative: { id }, group: null, activity: null, organisation: null, wijk: null });
  expect(await person.ask(query, { id: groupId })).toMatchObject({ initiative: null, group: { id: groupId } });
});

// CVE-2026-23891, -45572, CVE-2024-41673, -32469: what browsers make of it is in test/e2e/hostile.test.ts.
it("stored scripts: a text comes back as the text it is, and never as a page", async () => {
  const { id, steward } = await groupIn(app);
  const text = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
  await postComment(steward, { groupId: id, text });
  const answer = await fetch(`${app.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: `{ group(id: "${id}") { comments { nodes { text } } } }` }) });
  expect([answer.headers.get("content-type"), answer.headers.get("x-content-type-options")]).toEqual(["application/json; charset=utf-8", "nosniff"]);
  expect((await answer.json() as { data: { group: { comments: { nodes: unknown } } } }).data.group.comments.nodes).toEqual([{ text }]);
});

// CVE-2026-45376: cursors are in bad-input.test.ts.
it.each([`') or 1=1 --`, `a' & 'b`, `a:* | !b`, `\\`, `"`, `%' union select email from persons --`])("SQL in a search, an id or a name: %s", async (text) => {
  const { body } = await app.anonymous().post({ query: `query ($text: String!, $id: ID!) { searchInitiatives(text: $text) { id } initiatives(wijkId: $id) { nodes { id } } wijk(id: $id) { id } }`, variables: { text, id: text } });
  expect(body).toEqual({ data: { searchInitiatives: expect.any(Array), initiatives: { nodes: [] }, wijk: null } });
});

// CVE-2026-45573: names that change their address are in outbound.test.ts.
it("a request that we are made to send: only where the configuration says", async () => {
  const outbound = createOutbound({ hosts: new Set(["127.0.0.1"]), internalHosts: new Set() });
  for (const url of [app.url, "https://127.0.0.1/", "http://169.254.169.254/latest/meta-data", "https://[::1]/", "file:///etc/passwd", "https://elders.example/"]) await expect(outbound(url)).rejects.toThrow();
  await outbound.close();
});

// CVE-2023-47634: with moving house in between in members.test.ts.
it("a race of votes: one a person, from however many tabs", async () => {
  const { id } = await way.inDraagvlak(app, "oost", 150_000);
  await Promise.all(Array.from({ length: 12 }, () => way.support(person, id)));
  expect((await person.ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { supporters } } }`, { id })).initiative.draagvlak.supporters).toBe(1);
});

describe("a page", () => {
  // CVE-2024-27090
  it("cannot be embedded, so an embed leaks nothing", async () => {
    const { headers } = await fetch(`${app.url}/healthz`);
    expect([headers.get("x-frame-options"), headers.get("content-security-policy")]).toEqual(["DENY", expect.stringContaining("frame-ancestors 'none'")]);
  });

  // CVE-2026-45377, -45378
  it("or file is nobody's by its link alone: what is one's own asks for a session", async () => {
    for (const row of matrix.filter(({ of }) => /^GET \/(?:export|letters|brieven)/u.test(of))) expect(answerFor("anonymous", row.answers), row.of).not.toBe("200");
  });
});

// CVE-2023-48220
it("an invitation that never ends: what lets somebody in has an end, and is kept as a hash", async () => {
  const { rows } = await app.pool.query("select column_name from information_schema.columns where table_name = 'sign_in_links' and column_name in ('token_hash', 'code_hash', 'expires_at') and is_nullable = 'NO'");
  expect(rows).toHaveLength(3);
});
