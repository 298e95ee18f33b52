// A page is one operation and one statement, however much there is to show; watchers of the same share one reading.
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { getOperationAST, parse, print, type OperationDefinitionNode } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { nobody, postComment, settled, themeIn } from "../support/neighbourhood.ts";
import { askToMerge } from "../support/notes.ts";
import { countStatements, type Statements } from "../support/statements.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let person: Person;
let statements: Statements;
let ids: Record<string, string>;
beforeAll(async () => {
  app = await startApp();
  person = await app.as("regisseur-oost");
  const { id, groupId, steward } = await way.inDraagvlak(app, "oost", 150_000);
  const comment = (await postComment(steward, { initiativeId: id })).comment?.id ?? "";
  const merger = (await askToMerge(steward, id, (await way.inDraagvlak(app, "oost", 150_000)).id)).merger?.id ?? "";
  const { rows: [activity] } = await app.pool.query<{ id: string }>("select min(id::text) as id from activities");
  const { rows: [newsletter] } = await app.pool.query<{ id: string }>("select id from newsletters where state = 'SENT'");
  ids = { newsletter: newsletter?.id ?? "", theme: await themeIn(app), initiative: id, group: groupId, comment, merger, wijk: "oost", organisation: "versa", reportable: "versa", moderatedThing: "versa", measure: nobody, activity: activity?.id ?? "" };
  // What follows on all this is done before anything is counted.
  await settled(app);
  statements = countStatements();
});
afterAll(async () => {
  statements.stop();
  await app.stop();
});

const operations = Object.entries(documents).flatMap(([hash, text]) => {
  const operation = getOperationAST(parse(text));
  return operation?.operation === "query" ? [{ name: operation.name?.value ?? "", hash: hash.replace("sha256:", ""), operation }] : [];
});
const isSession = (text: string) => text.includes("from sessions s join persons");

function variablesOf({ selectionSet, variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const [root] = selectionSet.selections.flatMap((each) => (each.kind === "Field" && each.name.value in ids ? [each.name.value] : []));
  const known: Record<string, unknown> = { id: ids[root ?? ""], initiativeId: ids["initiative"], recurrence: { startsAt: "2026-11-24T09:00:00Z", rule: "FREQ=WEEKLY" }, organisationId: "versa", groupId: ids["group"], wijkId: "oost", queue: "oost", locale: "NL", postcode: "1223 AB", code: "ACDEFGHJ", key: "ACDEFGHJKLMN", token: "ACDEFGHJKLMN", text: "bank", title: "Een bank", goal: "Zitten", older: 1, newer: 2 };
  // Moments come in pairs, the earlier first.
  let moment = app.now().getTime() - 30 * 86_400_000;
  return Object.fromEntries(
    variableDefinitions.map(({ variable: { name }, type }) => {
      if (print(type).startsWith("SubjectKind")) return [name.value, "ORGANISATION"];
      if (!print(type).startsWith("DateTime")) return [name.value, known[name.value] ?? null];
      moment += 20 * 86_400_000;
      return [name.value, new Date(moment).toISOString()];
    }),
  );
}

/** Fifty of everything that a page lists. */
async function fill(): Promise<void> {
  await app.pool.query(
    `with town as (select id, buurt_id from persons where wijk_id = 'oost' and buurt_id is not null limit 1),
     people as (insert into persons (email, name, grade, wijk_id, buurt_id, created_at) select n || '@vol.example', 'Buur ' || n, 'POSTCODE', 'oost', town.buurt_id, now() from town, generate_series(1, 50) n returning id),
     members as (insert into memberships (group_id, person_id, role, state, since) select $1, id, 'MEMBER', 'ACTIVE', now() from people),
     groups as (insert into groups (wijk_id, name, about, visibility, created_at) select 'oost', 'Groep ' || n, 'Over', 'PUBLIC', now() from generate_series(1, 50) n),
     plans as (insert into initiatives (wijk_id, group_id, author_id, title, goal, stage, stage_since, created_at, updated_at) select 'oost', $1, town.id, 'Bank ' || n, 'Zitten', case when n % 2 = 0 then 'DRAAGVLAK' else 'INGEDIEND' end, now(), now(), now() from town, generate_series(1, 50) n returning id),
     counters as (insert into initiative_counters (initiative_id) select id from plans),
     about as (insert into comments (initiative_id, author_id, text, created_at, reply_count) select $2, town.id, 'Reactie ' || n, now(), 2 from town, generate_series(1, 50) n returning id),
     answers as (insert into comments (initiative_id, author_id, text, created_at, parent_id) select $2, town.id, 'Antwoord ' || n, now(), about.id from town, about, generate_series(1, 2) n),
     signs as (insert into comment_reactions (comment_id, kind, person_id) select about.id, 'AGREE', people.id from about, people),
     within as (insert into comments (group_id, author_id, text, created_at) select $1, town.id, 'Reactie ' || n, now() from town, generate_series(1, 50) n),
     notices as (insert into notices (person_id, kind, initiative_id, source, created_at) select $3, 'THRESHOLD_REACHED', $2, 'vol ' || n, now() from generate_series(1, 50) n)
     insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at) select 'versa', 'oost', 'Koffie ' || n, 'Over', 'Hier', now() + interval '1 day', now() + interval '2 days', 'ACTIVITY', now() from generate_series(1, 50) n`,
    [ids["group"], ids["initiative"], person.personId],
  );
}

describe("a query of the client", () => {
  const sizes = { few: 0, many: 0 };

  async function costsOne(hash: string, operation: OperationDefinitionNode): Promise<number> {
    let answer: Awaited<ReturnType<Person["post"]>> | undefined;
    const sent = await statements.during(async () => {
      answer = await person.post({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables: variablesOf(operation) });
    });
    expect(answer?.body.errors).toBeUndefined();
    expect(sent.filter((text) => !isSession(text))).toHaveLength(1);
    expect(sent.filter(isSession).length).toBeLessThanOrEqual(1);
    return JSON.stringify(answer?.body.data).length;
  }

  it.each(operations)("costs one statement when there is little: $name", async ({ hash, operation }) => {
    sizes.few += await costsOne(hash, operation);
  });

  it("is one of many, for which there is soon much to show", async () => {
    await fill();
    expect(operations.length).toBeGreaterThan(15);
  });

  it.each(operations)("costs one statement when there is much: $name", async ({ hash, operation }) => {
    sizes.many += await costsOne(hash, operation);
  });

  it("had more to show the second time", () => {
    expect(sizes.many).toBeGreaterThan(1.5 * sizes.few);
  });
});

describe("an event", () => {
  const query = `subscription ($id: ID!) { initiativeChanged(id: $id, since: 0) { sequence initiative { id title draagvlak { supporters buurten { supporters } } comments { nodes { text } } } } }`;

  async function costOfAVote(watchers: readonly Person[], each: number): Promise<number> {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const [voter] = await way.residents(app, "oost", 1);
    const seen = new Map<string, number>();
    const sockets = watchers.map((watcher) => watcher.live());
    const fail = (error: unknown) => expect.unreachable(String(error));
    sockets.forEach((live, socket) => {
      for (let n = 0; n < each; n += 1) {
        live.subscribe<{ initiativeChanged: { initiative: { draagvlak: { supporters: number } } } }>({ query, variables: { id } }, {
          next: ({ data }) => void seen.set(`${socket} ${n}`, data?.initiativeChanged.initiative.draagvlak.supporters ?? -1), error: fail, complete: () => undefined,
        });
      }
    });
    const allSee = (supporters: number) => vi.waitFor(() => {
      expect(seen.size).toBe(watchers.length * each);
      expect([...seen.values()].every((count) => count === supporters)).toBe(true);
    }, { timeout: 20_000, interval: 20 });
    await allSee(0);
    const sent = await statements.during(async () => {
      await way.support(voter as Person, id);
      await allSee(1);
    });
    await Promise.all(sockets.map((live) => live.dispose()));
    return sent.filter((text) => !isSession(text)).length;
  }

  it("that two hundred watch in the same way costs the statements of one", async () => {
    const people = [app.anonymous(), ...(await way.residents(app, "oost", 8)), await app.as("regisseur-oost")];
    const one = await costOfAVote([app.anonymous()], 1);
    expect(one).toBeGreaterThan(2);
    expect(await costOfAVote(people, 20)).toBe(one);
  });
});
