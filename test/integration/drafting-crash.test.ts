// The built server, killed while people type: what it acknowledged is there, once.
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { beginSession } from "#server/platform/session.ts";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { openDraft, type Writer } from "../support/drafting.ts";
import { type Person, type Town, personAt } from "../support/person.ts";
import { type RunningServer, startServer } from "../support/server.ts";
import * as way from "../support/way.ts";

let database: FreshDatabase;
let dataSource: DataSource;
let server: RunningServer | undefined;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await server?.stop();
  await dataSource.destroy();
  await database.drop();
});

const town = (url: string): Town => {
  const pool = poolOf(dataSource);
  const signIn = async (personId: string): Promise<Person> => personAt(url, personId, `brink_session=${await beginSession(pool, personId, new Date(), { way: "DEMO", browser: null, system: null })}`);
  return { url, pool, signIn, anonymous: () => personAt(url, null, ""), as: signIn };
};
const word = (writer: number, n: number) => `[${writer}:${n}]`;

it("loses nothing that was acknowledged, and stores nothing twice; in order it stores all", { timeout: 180_000 }, async () => {
  server = await startServer({ databaseUrl: database.url, env: { DEMO: "true" } });
  const [steward] = (await way.residents(town(server.url), "oost", 1)) as [Person];
  const groupId = await way.startGroup(steward, "oost");
  const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  const goal = async () => (await poolOf(dataSource).query<{ goal: string }>("select text ->> 'goal' as goal from initiative_drafts where initiative_id = $1", [id])).rows[0]?.goal ?? "";

  for (let round = 0; round < 3; round += 1) {
    const writers = await Promise.all([0, 1, 2].map((n) => openDraft(server?.url ?? "", steward, id).ready().then((writer) => ({ writer, n: round * 10 + n }))));
    const kept: string[] = [];
    let typing = true;
    const typed = writers.map(({ writer, n }) => type(writer, n, kept, () => typing));
    await vi.waitFor(() => expect(kept.length).toBeGreaterThan(12), { timeout: 30_000, interval: 5 });
    await server.kill();
    typing = false;
    await Promise.all(typed);
    writers.forEach(({ writer }) => writer.stop());
    const found = await goal();
    expect(kept.filter((each) => !found.includes(each))).toEqual([]);
    expect(kept.filter((each) => found.split(each).length > 2)).toEqual([]);
    server = await startServer({ databaseUrl: database.url, env: { DEMO: "true" } });
  }

  const last = await openDraft(server.url, steward, id).ready();
  last.type("goal", "[het laatste]");
  await vi.waitFor(() => expect(last.provider.unsyncedChanges).toBe(0), { timeout: 10_000, interval: 1 });
  expect(await server.stop()).toBe(0);
  last.stop();
  server = undefined;
  expect(await goal()).toContain("[het laatste]");
});

/** Types word after word; `kept` gets each once the server says that it is stored. */
async function type(writer: Writer, n: number, kept: string[], goesOn: () => boolean): Promise<void> {
  for (let count = 0; goesOn() && count < 500; count += 1) {
    const flush = n * 1_000 + count;
    writer.type("goal", word(n, count));
    writer.provider.sendStateless(JSON.stringify({ flush }));
    await vi.waitFor(() => expect(writer.acknowledged.has(flush) || !goesOn()).toBe(true), { timeout: 30_000, interval: 2 });
    if (writer.acknowledged.has(flush)) kept.push(word(n, count));
  }
}
