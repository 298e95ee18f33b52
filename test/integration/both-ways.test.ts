import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { parseCode } from "#shared/members/code.ts";
import { type OperationDefinitionNode, getOperationAST, parse, print } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

// Our client's documents go past Apollo. Whatever they answer there, they must answer on the ordinary way too, to everybody.
let app: TestApp;
let people: Person[];
let ids: Record<string, unknown>[];
beforeAll(async () => {
  app = await startApp();
  const initiative = await way.inTreatment(app, "oost", 900_000);
  const closed = await way.startGroup(initiative.steward, "oost", "CLOSED");
  const draft = (await way.startInitiative(initiative.steward, closed)).initiative?.id;
  people = [app.anonymous(), initiative.steward, ...(await Promise.all(
    ["bewoner-oost", "bewoner-zuid", "bewoner-email", "regisseur-oost", "regisseur-zuid", "wijkwethouder-oost", "clustermanager-oost", "wethouder", "beheerder", "redacteur-versa"].map((id) => app.as(id)),
  ))];
  // Who asked three times this week is refused a fourth; else the first way would be answered and the second refused.
  await app.pool.query(
    `insert into exports (person_id, state, done, total, asked_at, ready_at, expires_at, archive)
     select $1, 'READY', 1, 1, now(), now(), now() + interval '7 days', ''::bytea from generate_series(1, 3)`,
    [people.at(-1)?.personId],
  );
  ids = [initiative.id, draft, closed, initiative.groupId, "oost", "versa", "no-such-id"].map((id) => ({ id, wijkId: "oost", organisationId: "versa", groupId: initiative.groupId }));
});
afterAll(() => app.stop());

const operations = Object.entries(documents).map(([hash, text]) => {
  const operation = getOperationAST(parse(text)) as OperationDefinitionNode;
  return { name: operation.name?.value ?? "", kind: operation.operation, hash: hash.replace("sha256:", ""), text, operation };
});

/** A value for each variable that fits its type; an input object is left empty, which both ways must refuse alike. */
function variablesOf(operation: OperationDefinitionNode, given: Record<string, unknown>): Record<string, unknown> {
  const known: Record<string, unknown> = {
    ...given, initiativeId: given["id"], queue: "oost", locale: "NL", recurrence: { startsAt: "2026-11-24T09:00:00Z", rule: "FREQ=WEEKLY" }, from: "2026-11-01T00:00:00Z", until: "2026-12-01T00:00:00Z", second: "2026-12-08T00:00:00Z", third: "2026-12-15T00:00:00Z", year: 2026, postcode: "1223AB", houseNumber: "12", code: "ACDEFGHJ", key: "ACDEFGHJKLMN", text: "moestuin", token: "geen-uitnodiging", title: "Een moestuin", goal: "Groente voor de buurt", name: "Eerste", older: 1, newer: 2, number: 1, version: 1, input: {},
  };
  return Object.fromEntries((operation.variableDefinitions ?? []).map(({ variable: { name }, type }) => [name.value, print(type).startsWith("SubjectKind") ? "ORGANISATION" : (known[name.value] ?? null)]));
}

it.each(operations.filter(({ kind }) => kind === "query"))("answers $name the same both ways to everybody", async ({ hash, text, operation }) => {
  const takesId = operation.variableDefinitions?.some(({ variable }) => variable.name.value === "id");
  for (const person of people) {
    for (const given of takesId ? ids : ids.slice(0, 1)) {
      const variables = variablesOf(operation, given);
      const known = await person.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables });
      const ordinary = await person.post({ query: text, variables });
      expect(known.status).toBe(200);
      expect(known.body).toEqual(ordinary.body);
      expect(known.body.data).toBeTruthy();
    }
  }
});

it.each(operations.filter(({ kind }) => kind === "mutation"))("refuses $name the same both ways", async ({ hash, text, operation }) => {
  for (const person of [app.anonymous(), people.at(-1) as Person]) {
    const variables = variablesOf(operation, { id: "00000000-0000-0000-0000-000000000000" });
    const known = await person.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables });
    const ordinary = await person.post({ query: text, variables });
    expect(stable(known.body)).toEqual(stable(ordinary.body));
  }
});

it("refuses a name it does not know, so that the client sends the text", async () => {
  const { body } = await app.anonymous().post({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } }, variables: {} });
  expect(body.errors).toHaveLength(1);
});

it("refuses every other document when it is told to", async () => {
  const strict = await startApp({ onlyKnownDocuments: true });
  try {
    const { status, body } = await strict.anonymous().post({ query: "{ wijken { id } }" });
    expect([status, body.errors[0].extensions.code]).toEqual([400, "UNKNOWN_DOCUMENT"]);
    const session = operations.find(({ name }) => name === "Session");
    expect((await strict.anonymous().post({ extensions: { persistedQuery: { version: 1, sha256Hash: session?.hash } } })).body).toEqual({ data: { me: null } });
  } finally {
    await strict.stop();
  }
});

// When something was read or asked, a code or an address that is made anew, and the place of a mistake in a text that one way never sees, may differ.
function stable(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (["locations", "path", "readAt", "askedAt", "expiresAt"].includes(key) || (key === "code" && parseCode(String(value), "desk")) ? undefined : value)));
}
