// A talk of five thousand comments opens as one of five does: in one statement, which reads a page of it.
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { groupIn, postComment, settled, themeIn } from "../support/neighbourhood.ts";
import { type Statements, countStatements } from "../support/statements.ts";
import { inDraagvlak } from "../support/way.ts";

let app: TestApp;
let person: Person;
let statements: Statements;
beforeAll(async () => {
  app = await startApp();
  person = await app.as("bewoner-oost");
  statements = countStatements();
});
afterAll(async () => {
  statements.stop();
  await app.stop();
});

const hashOf = (name: string) => (Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`))?.[0] ?? "").replace("sha256:", "");
const fill = (column: string, id: string) =>
  app.pool.query(
    `with said as (insert into comments (${column}, author_id, text, created_at, reply_count) select $1, p.id, 'Reactie ' || n, now(), case when n % 10 = 0 then 2 else 0 end from persons p, generate_series(1, 4000) n where p.id = $2 returning id, reply_count)
     insert into comments (${column}, author_id, text, created_at, parent_id) select $1, $2, 'Antwoord', now(), said.id from said, generate_series(1, said.reply_count)`, [id, person.personId],
  );

async function opened(document: string, id: string): Promise<{ own: string[]; length: number }> {
  let length = 0;
  const sent = await statements.during(async () => {
    const { body } = await person.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } }, variables: { id } });
    expect(body.errors).toBeUndefined();
    length = JSON.stringify(body).length;
  });
  return { own: sent.filter((text) => !text.includes("from sessions s join persons")), length };
}

it.each([
  ["InitiativePage", "initiative_id", async () => (await inDraagvlak(app, "oost", 150_000)).id, "initiativeId"],
  ["GroupPage", "group_id", async () => (await groupIn(app)).id, "groupId"],
  ["ThemePage", "theme_id", () => themeIn(app), "themeId"],
] as const)("%s", async (document, column, subject, name) => {
  const id = await subject();
  for (let n = 0; n < 5; n += 1) await postComment(person, { [name]: id, text: `Reactie ${n}` });
  await settled(app);
  const few = await opened(document, id);
  await fill(column, id);
  await app.pool.query("analyze comments");
  const many = await opened(document, id);
  expect([few.own.length, many.own.length]).toEqual([1, 1]);
  // Twenty with their answers, whatever lies below.
  expect(many.length).toBeLessThan(few.length + 60_000);
});
