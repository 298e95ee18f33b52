// The product in this process, on a database of its own with Hilversum in it: real HTTP, real WebSockets, real PostgreSQL.
import { createApp } from "#server/app.ts";
import { readConfig, type Config } from "#server/config.ts";
import { loadHilversum, personas } from "#server/data/load-hilversum.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { beginSession } from "#server/platform/session.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { type Client as LiveClient, createClient } from "graphql-ws";
import type { AddressInfo } from "node:net";
import type { Pool } from "pg";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { WebSocket } from "ws";
import { freshDatabase } from "./database.ts";

export interface Person {
  readonly personId: string | null;
  /** The `data` of an operation; throws when there are errors. */
  ask<T = any>(query: string, variables?: object): Promise<T>; // eslint-disable-line @typescript-eslint/no-explicit-any -- each test knows what it asked
  /** The whole answer, errors and all. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: any }>; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  live(): LiveClient;
  readonly cookie: string;
}
export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly dataSource: DataSource;
  readonly now: () => Date;
  /** Lets the clock stand at another moment. */
  setNow(now: Date | null): void;
  anonymous(): Person;
  as(persona: string): Promise<Person>;
  signIn(personId: string): Promise<Person>;
  stop(): Promise<void>;
}

export async function startApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const dataSource = await createDataSource(database.url).initialize();
  const pool = poolOf(dataSource);
  let fixed: Date | null = null;
  const now = () => fixed ?? new Date();
  await unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: now() }, ({ tx }) => loadHilversum(tx, now()));
  const config: Config = { ...readConfig({}), demo: true, port: 0, ...settings };
  const app = await createApp({ config, dataSource, databaseUrl: database.url, clientDirectory: null, personas, now, log: pino({ level: process.env["LOG"] ?? "silent" }) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const person = (personId: string | null, cookie: string): Person => ({
    personId, cookie,
    async post(body, headers) {
      const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
    },
    async ask(query, variables) {
      const { body } = await this.post({ query, variables });
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    live: () => createClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: class extends WebSocket { constructor(address: string, protocols: string[]) { super(address, protocols, { headers: { cookie } }); } }, retryAttempts: 0 }),
  });

  async function signIn(personId: string): Promise<Person> {
    return person(personId, `brink_session=${await beginSession(pool, personId, now())}`);
  }

  return {
    url, databaseUrl: database.url, pool, dataSource, now, signIn,
    setNow: (moment) => void (fixed = moment),
    anonymous: () => person(null, ""),
    async as(persona) {
      const found = personas.find(({ id }) => id === persona);
      if (!found) throw new Error(`no persona ${persona}`);
      return signIn(found.personId);
    },
    async stop() {
      await app.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
