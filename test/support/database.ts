import { randomBytes } from "node:crypto";
import { migrate } from "#server/platform/database/migrate.ts";
import { Client } from "pg";
import { inject } from "vitest";

export interface FreshDatabase {
  url: string;
  drop(): Promise<void>;
}

const template = "brink_template";

/** A database of one's own with all migrations applied, copied from a template that the first caller of a run makes. */
export async function freshDatabase(): Promise<FreshDatabase> {
  await ensureTemplate();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer((client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: urlOf(name),
    drop: () => onServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** Test files run in several processes: the lock lets one of them migrate while the others wait. */
async function ensureTemplate(): Promise<void> {
  await onServer(async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await client.query("select from pg_database where datname = $1 and datistemplate", [template]);
    if (rowCount) return;
    await client.query(`drop database if exists ${template} with (force)`);
    await client.query(`create database ${template}`);
    await migrate(urlOf(template));
    await client.query(`alter database ${template} is_template true`);
  });
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${database}`;
  return url.href;
}
