// The town of the tests of drafting, and who writes there.
import { createApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { personas } from "#server/data/load-hilversum.ts";
import { createDataSource } from "#server/platform/database/data-source.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Doc } from "yjs";
import { startApp, type Person, type TestApp, testKeys } from "./app.ts";
import { type Writer, openDraft } from "./drafting.ts";
import { admitMember, joinGroup } from "./neighbourhood.ts";
import * as way from "./way.ts";

export let app: TestApp;
export const writers: Writer[] = [];
beforeAll(async () => void (app = await startApp()));
afterEach(() => writers.splice(0).forEach((writer) => writer.stop()));
afterAll(() => app.stop());

export const patience = { timeout: 15_000, interval: 20 };
export const open = async (person: Pick<Person, "cookie">, id: string, url = app.url, doc?: Doc): Promise<Writer> => {
  const writer = openDraft(url, person, id, doc);
  writers.push(writer);
  return writer.ready();
};

/** A draft in a closed group of three. */
export async function drafted(): Promise<{ id: string; groupId: string; people: [Person, Person, Person] }> {
  const people = (await way.residents(app, "oost", 3)) as [Person, Person, Person];
  const groupId = await way.startGroup(people[0], "oost", "CLOSED");
  for (const person of people.slice(1)) {
    await joinGroup(person, groupId);
    await admitMember(people[0], groupId, person.personId);
  }
  return { id: (await way.startInitiative(people[0], groupId)).initiative?.id ?? "", groupId, people };
}
export const kept = async (id: string) => (await app.pool.query<{ text: Draft; revision: number; problem: string | null }>("select text, revision, problem from initiative_drafts where initiative_id = $1", [id])).rows[0];
export const columns = async (id: string) => (await app.pool.query("select title, goal, upkeep, stage, version, cost_cents, rich from initiatives where id = $1", [id])).rows[0];
export const act = unitOfWorkOf(() => app);
export function unitOfWorkOf(of: () => TestApp) {
  return <T>(command: Parameters<ReturnType<typeof unitOfWork>>[1]) => unitOfWork({ dataSource: of().dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: of().now() }, command) as Promise<T>;
}


/** Another process's worth of server on the same database. */
export async function secondServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataSource = await createDataSource(app.databaseUrl).initialize();
  const other = await createApp({ config: { ...readConfig({}), demo: true, port: 0 }, dataSource, databaseUrl: app.databaseUrl, clientDirectory: null, personas, keys: testKeys, now: app.now, log: pino({ level: "silent" }) });
  await other.listen({ host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${(other.server.address() as AddressInfo).port}`,
    async stop() {
      await other.close();
      await dataSource.destroy();
    },
  };
}
