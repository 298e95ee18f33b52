// The shape of an answer is what was asked for, by whatever names.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

// Names that stand for something in SQL, or did in a statement of ours.
const names = ["o", "c", "j", "n", "s", "k0", "j0", "t1", "root", "answer", "raw", "sealed", "select", "null", "user", "O", "_", "__", `a${"b".repeat(62)}`];
const each = (ask: (name: string) => string) => names.map(ask).join(" ");
const answersOf = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]));

it("calls what it answers by the asker's names, whatever they mean to a database", async () => {
  const { wijk } = await app.anonymous().ask(`{ wijk(id: "oost") { name ${each((name) => `${name}: name`)} } }`);
  expect(wijk).toEqual({ name: "Oost", ...answersOf("Oost") });
  const below = await app.anonymous().ask(`{ ${each((name) => `${name}: wijk(id: "oost") { ${name}: cluster { ${name}: id } }`)} }`);
  expect(below).toEqual(Object.fromEntries(names.map((name) => [name, { [name]: { [name]: "oost" } }])));
});

it("does so in lists and pages, with and without what comes next", async () => {
  const plain = await app.anonymous().ask(`{ initiatives(first: 1) { nodes { title } pageInfo { endCursor hasNextPage } } wijken { buurten { id } } }`);
  const [{ title }] = plain.initiatives.nodes;
  const { endCursor, hasNextPage } = plain.initiatives.pageInfo;
  const paged = await app.anonymous().ask(`{ initiatives(first: 1) { ${each((name) => `${name}: nodes { ${each((inner) => `${inner}: title`)} }`)} } }`);
  expect(paged.initiatives).toEqual(answersOf([answersOf(title)]));
  const withInfo = await app.anonymous().ask(
    `{ initiatives(first: 1) { ${each((name) => `${name}: pageInfo { ${each((inner) => `${inner}: endCursor`)} }`)} more: pageInfo { ${Array.from({ length: 70 }, (_, n) => `a${n}: hasNextPage`).join(" ")} } nodes { o: title } } }`,
  );
  expect(withInfo.initiatives).toMatchObject({ ...answersOf(answersOf(endCursor)), nodes: [{ o: title }], more: { a0: hasNextPage, a69: hasNextPage } });
  const { wijken } = await app.anonymous().ask(`{ wijken { ${each((name) => `${name}: buurten { ${name}: id }`)} } }`);
  expect(wijken[0]["o"].map((buurt: Record<string, string>) => buurt["o"])).toEqual(plain.wijken[0].buurten.map(({ id }: { id: string }) => id));
});

it("keeps apart what is asked twice of one list", async () => {
  const { initiatives } = await app.anonymous().ask(`{ initiatives(first: 2) { a: nodes { x: title } b: nodes { x: id } pageInfo { hasNextPage } } }`);
  const { initiatives: plain } = await app.anonymous().ask(`{ initiatives(first: 2) { nodes { id title } } }`);
  expect(initiatives.a).toEqual(plain.nodes.map(({ title }: { title: string }) => ({ x: title })));
  expect(initiatives.b).toEqual(plain.nodes.map(({ id }: { id: string }) => ({ x: id })));
});

it("leaves out what is skipped, down to nothing, and takes what is included", async () => {
  const query = `query ($yes: Boolean!, $no: Boolean = false) { wijk(id: "oost") { id @skip(if: $yes) name @include(if: $yes) cluster @include(if: $no) { id } buurten { id @skip(if: $yes) } ...More @include(if: $yes) } } fragment More on Wijk { inhabitants }`;
  const { wijk } = await app.anonymous().ask(query, { yes: true });
  expect(Object.keys(wijk)).toEqual(["name", "buurten", "inhabitants"]);
  expect(wijk.buurten[0]).toEqual({});
  expect(Object.keys((await app.anonymous().ask(query, { yes: false, no: true })).wijk)).toEqual(["id", "cluster", "buurten"]);
  expect(await app.anonymous().ask(`query ($yes: Boolean = true) { wijken @skip(if: $yes) { id } }`)).toEqual({});
});

it("answers a mutation's fields in their order, each with what the one before it did", async () => {
  const person = await app.as("bewoner-oost");
  const changed = (name: string) => `updateProfile(name: "${name}", locale: NL) { ... on ViewerChanged { viewer { name } } }`;
  const answer = await person.ask(`mutation { __typename b: ${changed("Een")} a: ${changed("Twee")} }`);
  expect(Object.entries(answer)).toEqual([["__typename", "Mutation"], ["b", { viewer: { name: "Een" } }], ["a", { viewer: { name: "Twee" } }]]);
});

it("refuses a name that is too long to be a column, and says so", async () => {
  const { status, body } = await app.anonymous().post({ query: `{ ${"a".repeat(64)}: budgetYears }` });
  expect([status, body.errors[0].extensions.code]).toEqual([200, "BAD_USER_INPUT"]);
});

it("does nothing at all for a mutation whose answer cannot be read", async () => {
  const person = await app.as("bewoner-oost");
  const { groups } = await person.ask(`{ groups(wijkId: "oost", first: 1) { nodes { id } } }`);
  const joined = (first: number) => `mutation { first: joinGroup(id: "${groups.nodes[0].id}") { __typename } second: joinGroup(id: "${groups.nodes[0].id}") { ... on GroupChanged { group { comments(first: ${first}) { nodes { id } } } } } }`;
  const { rows: before } = await app.pool.query("select count(*)::int as count from memberships");
  const { body } = await person.post({ query: joined(0) });
  expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  const { rows: after } = await app.pool.query("select count(*)::int as count from memberships");
  expect(after).toEqual(before);
});
