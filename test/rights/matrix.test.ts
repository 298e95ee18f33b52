// Every root field and every route, for everybody, in every state that decides: asked of the real server on a database of its own.
import { readFileSync } from "node:fs";
import { createSchema } from "#server/schema.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { clientFolder } from "../support/client-folder.ts";
import { settled } from "../support/neighbourhood.ts";
import { type Statements, countStatements } from "../support/statements.ts";
import { type Ask, asking, fieldsOf } from "./ask.ts";
import { matrix } from "./matrix.ts";
import { type Column, type People, everybody } from "./people.ts";
import { render } from "./render.ts";
import { type Row, allColumns, answerFor } from "./row.ts";
import { type Subject, type Subjects, absent } from "./subjects/subject.ts";
import { subjectsOf } from "./subjects.ts";

const schema = createSchema();
const client = clientFolder();
let app: TestApp;
let people: People;
let subjects: Subjects;
let statements: Statements;
let ask: Ask;

beforeAll(async () => {
  app = await startApp({}, client.path);
  people = await everybody(app);
  subjects = await subjectsOf(app, people);
  statements = countStatements();
  ask = asking(app, schema);
});
afterAll(async () => {
  statements.stop();
  await app.stop();
  client.remove();
});

describe("the matrix", () => {
  it("has a row for every root field and every route, and for no other", () => {
    const fields = ["Query", "Mutation", "Subscription"].flatMap((root) => Object.keys(fieldsOf(schema, root)).map((name) => `${root}.${name}`));
    expect([...new Set(matrix.map(({ of }) => of))].sort()).toEqual([...fields, ...app.routes].sort());
  });

  it("stands in matrix.md as it is asked here; npm run rights writes it anew", () => {
    expect(readFileSync(new URL("matrix.md", import.meta.url), "utf8")).toBe(render());
  });
});

/** Where an answer is not what the row says. */
async function wrong(row: Row): Promise<string[]> {
  const changes = row.of.startsWith("Mutation") && !row.keeps;
  const found: string[] = [];
  for (const name of row.on) {
    await Promise.all(allColumns.map(async (column) => {
      const told = answerFor(column, row.answers);
      const subject = await (changes && told === "yes" ? subjects.fresh(name) : subjects.standing(name));
      const { answer } = await ask(row, subject, people[column]);
      if (answer !== told) found.push(`${column}, ${name}: ${told} in the matrix, ${answer} in truth`);
    }));
  }
  return found;
}

it.each(matrix.map((row) => [`${row.of} ${row.when}`, row] as const))("%s", async (_name, row) => {
  expect(await wrong(row)).toEqual([]);
});

// What may not be seen is answered by the same words and the same statements as what is not there: no wording and no work tells them apart.
const hidden = matrix.filter((row) => /^(?:Query|Mutation)\./u.test(row.of) && !row.reads && !row.inSight && !row.on.includes("none") && allColumns.some((column) => isUnseen(answerFor(column, row.answers))));

it.each(hidden.map((row) => [`${row.of} ${row.when}`, row] as const))("%s: unseen is as if it were not there", async (_name, row) => {
  await settled(app);
  for (const name of row.on) {
    const subject = await subjects.standing(name);
    const asked = async (column: Column, about: Subject) => {
      let body: unknown;
      const sent = await statements.during(async () => void ({ body } = await ask(row, about, people[column])));
      return { body, sent: sent.filter((text) => !text.includes("from sessions s join persons")) };
    };
    for (const column of allColumns.filter((each) => isUnseen(answerFor(each, row.answers)))) {
      expect(await asked(column, subject), `${column}, ${name}`).toEqual(await asked(column, { ...absent, version: subject.version ?? 1 }));
    }
  }
});

function isUnseen(answer: string): boolean {
  return answer === "NOT_FOUND" || answer === "nothing";
}
