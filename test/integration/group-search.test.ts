// Looking for words in a group: in talk and plans, in their Dutch forms, by whoever may read there.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { startInitiative } from "../support/way.ts";

let app: TestApp;
let steward: Person;
let stranger: Person;
let closed: string;
let open: string;
beforeAll(async () => {
  app = await startApp();
  stranger = await app.as("bewoner-zuid");
  [closed, open] = [(await near.groupIn(app, "CLOSED")).id, (await near.groupIn(app)).id];
  steward = await app.as("bewoner-oost");
  for (const groupId of [closed, open]) {
    await near.postComment(steward, { groupId, text: "Wie heeft er nog fietsen over?" });
    await near.postComment(steward, { groupId, text: "De bomen op de kale plek zijn ziek." });
    await near.postComment(steward, { groupId, text: "Ik heb twee regentonnen staan." });
  }
  await startInitiative(steward, open);
});
afterAll(() => app.stop());

interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly excerpt: string;
}
const page = async (person: Person, id: string, text: string, first = 20, after: string | null = null) =>
  (await person.ask(`query ($id: ID!, $text: String!, $first: Int, $after: String) { group(id: $id) { search(text: $text, first: $first, after: $after) { nodes { id title stage createdAt excerpt author { name } } pageInfo { hasNextPage endCursor } } } }`, { id, text, first, after })).group.search as {
    nodes: Hit[]; pageInfo: { hasNextPage: boolean; endCursor: string };
  };
const hits = async (person: Person, id: string, text: string) => (await page(person, id, text)).nodes;

it.each([["fiets", "\uE000fietsen\uE001"], ["boom", "\uE000bomen\uE001"], ["ziek kale", "\uE000ziek\uE001"], ["regetonen", "regentonnen"]])("finds %s in another form or spelling, and marks it", async (text, marked) => {
  const found = await hits(steward, closed, text);
  expect(found).toHaveLength(1);
  expect(found[0]?.excerpt).toContain(marked);
});

it("finds plans and comments together, newest first, a page at a time", async () => {
  for (let n = 0; n < 5; n += 1) await near.postComment(steward, { groupId: open, text: `Bankjes nummer ${n}` });
  const first = await page(steward, open, "bankje", 4);
  expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([4, true]);
  const rest = await page(steward, open, "bankje", 4, first.pageInfo.endCursor);
  expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([2, false]);
  expect(rest.nodes.at(-1)).toMatchObject({ title: "Bankjes", stage: "IDEE" });
  expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(6);
});

it("shows strangers what they may read: nothing of a closed group, no draft of an open one", async () => {
  for (const person of [stranger, app.anonymous()]) {
    expect(await hits(person, closed, "fiets")).toEqual([]);
    expect(await hits(person, closed, "regetonen")).toEqual([]);
    expect(await hits(person, open, "fiets")).toHaveLength(1);
    expect((await hits(person, open, "bankjes")).filter(({ title }) => title !== null)).toEqual([]);
  }
});

it("finds nothing that was hidden, taken back or said elsewhere, and no earlier wording", async () => {
  const [hidden, removed, changed] = await Promise.all(["verborgenwoord", "wegwoord", "oudwoord"].map(async (text) => (await near.postComment(steward, { groupId: open, text })).comment?.id ?? ""));
  await near.hideComment(await app.as("regisseur-oost"), hidden ?? "", "Daarom.");
  await near.removeComment(steward, removed ?? "");
  await near.editComment(steward, changed ?? "", "nieuwwoord");
  for (const text of ["verborgenwoord", "wegwoord", "oudwoord"]) expect(await hits(steward, open, text)).toEqual([]);
  expect(await hits(steward, open, "nieuwwoord")).toHaveLength(1);
  expect(await hits(steward, closed, "nieuwwoord")).toEqual([]);
});

it.each(["", "!!!", "' & | : *", "<->", "\uE000", "a".repeat(10_000)])("answers %j with nothing, not with an error", async (text) => {
  expect(await hits(steward, open, text)).toEqual([]);
});

it("marks what was found and nothing that people wrote to look like it", async () => {
  await near.postComment(steward, { groupId: open, text: "<mark>\uE000nep\uE001</mark> zonnebloem" });
  expect((await hits(steward, open, "zonnebloemen"))[0]?.excerpt).toMatch(/^[^\uE000\uE001]*nep[^\uE000\uE001]* \uE000zonnebloem\uE001$/u);
});
