// The product in this process, on a database of its own with Hilversum in it: real HTTP, real WebSockets, real PostgreSQL.
import { createApp } from "#server/app.ts";
import { readConfig, type Config } from "#server/config.ts";
import { loadHilversum, personas } from "#server/data/load-hilversum.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { createLog } from "#server/platform/log.ts";
import { beginSession } from "#server/platform/session.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DataSource } from "typeorm";
import { expect, vi } from "vitest";
import { freshDatabase } from "./database.ts";
import { testKeys } from "./keys.ts";
import { type Person, type Town, personAt } from "./person.ts";

export { testKeys } from "./keys.ts";
export type { Person } from "./person.ts";
export interface TestApp extends Town {
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly server: Server;
  readonly now: () => Date;
  /** Every route it answers: "POST /auth/link". */
  readonly routes: readonly string[];
  /** Lets the clock stand at another moment. */
  setNow(now: Date | null): void;
  stop(): Promise<void>;
}

/** `clientDirectory` is where pages lie, for a test that asks for them; `log` is for one that reads what is logged. */
export async function startApp(settings: Partial<Config> = {}, clientDirectory: string | null = null, log = createLog(process.env["LOG"] ?? "silent")): Promise<TestApp> {
  const database = await freshDatabase();
  const dataSource = await createDataSource(database.url).initialize();
  const pool = poolOf(dataSource);
  let fixed: Date | null = null;
  const now = () => fixed ?? new Date();
  await unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: now() }, ({ tx }) => loadHilversum(tx, now()));
  const config: Config = { ...readConfig({}), demo: true, port: 0, ...settings };
  const app = await createApp({ config, dataSource, databaseUrl: database.url, clientDirectory, personas, keys: testKeys, now, log });
  await app.listen({ host: "127.0.0.1", port: config.port });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  // Starting keeps the process busy, and a busy one sends people away: as for any server, nobody is let in before it is ready.
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 30_000, interval: 50 });

  async function signIn(personId: string): Promise<Person> {
    return personAt(url, personId, `${config.publicUrl?.startsWith("https:") ? "__Host-" : ""}brink_session=${await beginSession(pool, personId, now(), { way: "DEMO", browser: null, system: null })}`);
  }

  return {
    url, databaseUrl: database.url, pool, dataSource, server: app.server, now, signIn, routes: routesOf(app.printRoutes()),
    setNow: (moment) => void (fixed = moment),
    anonymous: () => personAt(url, null, ""),
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

/** Out of Fastify's drawing of its tree: each line continues the address of the one it hangs on. */
function routesOf(drawn: string): string[] {
  const above: string[] = [];
  return drawn.split("\n").flatMap((line) => {
    const [, indent = "", part = "", methods = ""] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/u.exec(line) ?? [];
    const depth = indent.length / 4;
    above.splice(depth, above.length, part);
    return methods.split(", ").filter((method) => method && method !== "HEAD").map((method) => `${method} ${above.join("")}`);
  });
}
