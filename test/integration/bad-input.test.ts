// What nobody's own client sends, but anybody can: refused with a reason, quickly, and without a word about how we are made.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { groupIn, startGroup } from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp({ production: true, introspection: false })));
afterAll(() => app.stop());

const inner = /node_modules|\.[tj]s:\d|\bselect\b.+\bfrom\b|violates|relation "|column "|Did you mean|stack/iu;
const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(" ");

/** The answer to a request that cannot be granted: the asker's fault, told in one code. */
async function refused(query: string, variables?: unknown, more: object = {}): Promise<string> {
  const { status, body } = await app.anonymous().post({ query, variables, ...more });
  expect(status).toBeLessThan(500);
  expect(body.data ?? null).toBeNull();
  expect(JSON.stringify(body.errors)).not.toMatch(inner);
  return body.errors[0].extensions.code;
}
const answered = async (query: string, variables?: unknown) => (await app.anonymous().post({ query, variables })).body;

describe("an operation that asks too much", () => {
  it.each([
    ["fifty levels", `{ wijken { ${"activities { wijk { ".repeat(25)} id ${"} }".repeat(25)} } }`, "GRAPHQL_VALIDATION_FAILED"],
    ["ten thousand aliases", `{ wijken { ${times(10_000, (n) => `a${n}: name`)} } }`, "GRAPHQL_PARSE_FAILED"],
    ["ten thousand fields at the root", `{ ${times(10_000, (n) => `a${n}: budgetYears`)} }`, "GRAPHQL_PARSE_FAILED"],
    ["twenty-one mutations", `mutation { ${times(21, (n) => `a${n}: readNotices { __typename }`)} }`, "GRAPHQL_VALIDATION_FAILED"],
    ["seven hundred and one fields", `{ wijken { ${times(701, (n) => `a${n}: name`)} } }`, "GRAPHQL_VALIDATION_FAILED"],
    ["fragments in a circle", `{ wijken { ...A } } fragment A on Wijk { id ...B } fragment B on Wijk { name ...A }`, "GRAPHQL_VALIDATION_FAILED"],
    ["fragments that double each other", `{ wijken { ...F0 } } ${times(20, (n) => `fragment F${n} on Wijk { ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Wijk { a: name b: name }`, "GRAPHQL_VALIDATION_FAILED"],
    ["fragments that double each other under other names", `{ wijken { ...F0 } } ${times(14, (n) => `fragment F${n} on Wijk { a${n}: cluster { id } ...F${n + 1} ...F${n + 1} }`)} fragment F14 on Wijk { name }`, "GRAPHQL_VALIDATION_FAILED"],
    ["fifty times fifty times fifty rows", `{ initiatives(first: 50) { nodes { wijk { initiatives(first: 50) { nodes { wijk { initiatives(first: 50) { nodes { id title } } } } } } } } }`, "GRAPHQL_VALIDATION_FAILED"],
    ["as many rows by a variable", `query ($n: Int) { wijken { groups(first: $n) { nodes { initiatives(first: $n) { nodes { comments(first: $n) { nodes { id } } } } } } } }`, "GRAPHQL_VALIDATION_FAILED"],
    ["a text of brackets", "{".repeat(5_000), "GRAPHQL_PARSE_FAILED"],
    ["a list within a list within a list", `{ wijk(id: ${"[".repeat(300)}1${"]".repeat(300)}) { id } }`, "GRAPHQL_VALIDATION_FAILED"],
  ])("is refused: %s", async (_name, query, code) => {
    const begin = performance.now();
    expect(await refused(query)).toBe(code);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });

  it("is answered as long as it is no more than our pages may ask", async () => {
    const { data } = await answered(`{ wijken { ${times(500, (n) => `a${n}: name`)} } initiatives(first: 50) { nodes { id comments(first: 50) { nodes { text } } } } }`);
    expect(data.wijken[0]).toMatchObject({ a0: "Noordoost", a499: "Noordoost" });
  });
});

describe("an operation that is none", () => {
  it.each([
    ["a word", "wijken"], ["no operation", "fragment A on Wijk { id }"], ["an unknown field", "{ wijke { id } }"], ["an unknown argument", `{ wijk(naam: "oost") { id } }`],
    ["an unknown type", "{ ... on Wijkk { id } }"], ["a field without fields", "{ wijken }"], ["fields of a word", "{ wijken { name { id } } }"],
    ["an unknown fragment", "{ wijken { ...A } }"], ["an unknown variable", "{ wijk(id: $id) { id } }"], ["an unknown directive", "{ wijken @live { id } }"],
    ["the schema", "{ __schema { types { name } } }"], ["a type of it", `{ __type(name: "Wijk") { name } }`], ["a subscription", `subscription { wijkChanged(id: "oost") { sequence } }`],
    ["two without a choice", "query A { wijken { id } } query B { wijken { id } }"],
  ])("is refused without a hint: %s", async (_name, query) => {
    expect(await refused(query)).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT)$/u);
  });

  it("is refused when it is called by a name that it has not, or by a hash that nobody knows", async () => {
    expect(await refused("query A { wijken { id } }", {}, { operationName: "B" })).toBe("OPERATION_RESOLUTION_FAILURE");
    for (const sha256Hash of ["abc", "__proto__", "constructor", ""]) {
      const { body } = await app.anonymous().post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
      expect(body.errors[0].extensions.code).toMatch(/^(PERSISTED_QUERY_NOT_FOUND|PERSISTED_QUERY_NOT_SUPPORTED|BAD_REQUEST)$/u);
    }
  });
});

describe("a value that does not fit", () => {
  const wijk = `query ($id: ID!) { wijk(id: $id) { id } }`;

  it.each([["an object", { a: 1 }], ["a list", ["oost"]], ["nothing", null], ["a half number", 1.5], ["yes", true]])("is no id: %s", async (_name, id) => {
    expect(await refused(wijk, { id })).toBe("BAD_USER_INPUT");
  });

  it("finds nothing when it is only strange, and never more than was asked", async () => {
    for (const id of ["", "%", "_", "oost'--", `"; drop table wijken; --`, "x".repeat(400_000), "\ud800", "../oost", 17]) expect((await answered(wijk, { id })).data).toEqual({ wijk: null });
    const { data } = await answered(`query ($id: ID!) { initiative(id: $id) { id } group(id: $id) { id } activity(id: $id) { id } organisation(id: $id) { id } }`, { id: "' or true --" });
    expect(data).toEqual({ initiative: null, group: null, activity: null, organisation: null });
  });

  it("is refused when no text can hold it", async () => {
    for (const query of [wijk, `query ($id: ID!) { initiatives(wijkId: $id) { nodes { id } } }`, `query ($id: ID!) { organisation(id: $id) { id } }`, `query ($id: ID!) { thermometer(wijkId: $id) { id } }`]) {
      expect(await refused(query, { id: "a\u0000b" })).toBe("BAD_USER_INPUT");
    }
    const { body } = await (await app.as("bewoner-oost")).post({ query: `mutation { startGroup(input: { wijkId: "a\\u0000b", name: "x", about: "x" }) { __typename } }` });
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect((await answered(`query ($text: String!) { searchInitiatives(text: $text) { id } }`, { text: "\u0000%_'" })).data).toEqual({ searchInitiatives: [] });
  });

  it("is no stage, in a variable or in words", async () => {
    expect(await refused(`query ($stages: [Stage!]) { initiatives(stages: $stages) { nodes { id } } }`, { stages: ["DRAAGVLA"] })).toBe("BAD_USER_INPUT");
    expect(await refused(`{ initiatives(stages: [DRAAGVLA]) { nodes { id } } }`)).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it.each([0, -1, 51, 10_000, 2 ** 31, 1.5])("is no number of rows: %d", async (first) => {
    expect(await refused(`query ($first: Int) { initiatives(first: $first) { nodes { id } } }`, { first })).toBe("BAD_USER_INPUT");
    expect(await refused(`query ($first: Int) { wijk(id: "oost") { groups(first: $first) { nodes { id } } } }`, { first })).toBe("BAD_USER_INPUT");
  });

  it("is no moment, and a moment far away has no calendar", async () => {
    const activities = `query ($from: DateTime!, $until: DateTime!) { activities(from: $from, until: $until) { id } }`;
    for (const from of ["gisteren", "2026-02-30T00:00:00Z", "2026-01-01", 5, "2026-01-01T00:00:00"]) expect(await refused(activities, { from, until: "2026-01-02T00:00:00Z" })).toBe("BAD_USER_INPUT");
    expect((await answered(activities, { from: "9999-01-01T00:00:00Z", until: "9999-12-31T23:59:59Z" })).data).toEqual({ activities: [] });
  });

  it("is no postcode of here", async () => {
    const query = `query ($postcode: String!) { wijkOfPostcode(postcode: $postcode) { id } }`;
    for (const postcode of ["", "9999ZZ", "1223", "1223 rommel", "%", "1223A_", "1223ABC"]) expect((await answered(query, { postcode })).data, postcode).toEqual({ wijkOfPostcode: null });
    expect((await answered(query, { postcode: "1223 ab" })).data.wijkOfPostcode.id).toBe("oost");
  });
});

describe("a cursor", () => {
  const initiatives = `query ($after: String) { initiatives(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  const raw = (text: string) => Buffer.from(text).toString("base64");

  it("leads on where it was given, to the end", async () => {
    const seen: string[] = [];
    for (let next = { endCursor: null as string | null, hasNextPage: true }; next.hasNextPage; ) {
      const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: typeof next } = (await answered(initiatives, { after: next.endCursor })).data.initiatives;
      seen.push(...nodes.map(({ id }) => id));
      next = pageInfo;
    }
    const { rows } = await app.pool.query("select id from initiatives where stage not in ('IDEE', 'CONCEPT') order by id desc");
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it("is refused in another list, changed, or made up", async () => {
    const { endCursor } = (await answered(initiatives)).data.initiatives.pageInfo;
    const text = Buffer.from(endCursor, "base64").toString();
    const [list, id, seal] = text.split("|") as [string, string, string];
    for (const other of [`{ wijk(id: "oost") { initiatives(after: "${endCursor}") { nodes { id } } } }`, `{ groups(after: "${endCursor}") { nodes { id } } }`, `{ thermometer { bookings(after: "${endCursor}") { nodes { id } } } }`]) {
      expect(await refused(other)).toBe("BAD_USER_INPUT");
    }
    const changed = [`${list}|${id.replace(/.$/u, (last) => (last === "0" ? "1" : "0"))}|${seal}`, `${list}|${id}`, `${list}|${id}|${id}|${seal}`, `${list}||${seal}`, `|${id}|${seal}`, `${list}|' or true --|${seal}`, `${list}|${id}|${seal.replace(/./u, "g")}`, `${list}|${id}|${"é".repeat(32)}`];
    for (const after of [...changed.map(raw), "", "x", "====", endCursor.slice(1), `${endCursor}A`.slice(4), "é".repeat(500), "x".repeat(400_000)]) expect(await refused(initiatives, { after }), after.slice(0, 80)).toBe("BAD_USER_INPUT");
  });
});

describe("an amount that is none", () => {
  it.each([12.345, -1, "100", 1e300, null, Number.MAX_SAFE_INTEGER + 1])("is refused wherever money is told: %j", async (cents) => {
    const id = "00000000-0000-0000-0000-000000000000";
    expect(await refused(`mutation ($input: DecideInput!) { decide(input: $input) { __typename } }`, { input: { id, outcome: "GRANTED", grantedCents: cents, reasons: "x" } })).toBe("BAD_USER_INPUT");
    expect(await refused(`mutation ($input: SettleInput!) { settleAccount(input: $input) { __typename } }`, { input: { id, settledCents: cents } })).toBe("BAD_USER_INPUT");
  });
});

describe("an update of a draft that is none", () => {
  it("is refused, as is a vector that is none; nothing is stored", async () => {
    const { id: groupId, steward } = await groupIn(app);
    const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
    const merge = async (update: string, vector: string | null) =>
      (await steward.ask(`mutation ($id: ID!, $update: String!, $vector: String) { answer: mergeDraft(id: $id, update: $update, vector: $vector) { ... on Refusal { reason } } }`, { id, update, vector })).answer.reason;
    for (const update of ["", "AA", "////", "é", "%%%", "x".repeat(400_000)]) expect(await merge(update, null), update.slice(0, 20)).toBe("INVALID_TEXT");
    for (const vector of ["/", "////", "%"]) expect(await merge("AAA=", vector), vector).toBe("INVALID_TEXT");
    expect((await app.pool.query("select from initiative_drafts where initiative_id = $1", [id])).rowCount).toBe(0);
  });
});

describe("a group that has ended", () => {
  it("starts, writes and opens nothing any more", async () => {
    const { id: groupId, steward } = await groupIn(app);
    const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
    await way.saveDraft(steward, way.draft(id, 1, 100_000));
    await steward.ask(`mutation ($id: ID!) { endGroup(id: $id) { __typename } }`, { id: groupId });
    expect((await way.startInitiative(steward, groupId)).reason).toBe("GROUP_ENDED");
    expect((await way.saveDraft(steward, way.draft(id, 2, 100_000))).reason).toBe("GROUP_ENDED");
    expect((await way.openForDraagvlak(steward, id, 2)).reason).toBe("GROUP_ENDED");
    expect((await startGroup(steward)).__typename).toBe("GroupChanged");
  });
});
