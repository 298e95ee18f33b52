import { Client } from "pg";
import { readConfig } from "../../config.ts";
import { startEmbedded } from "../../platform/postgres/embedded.ts";

/** Does something with the database of --url, else DATABASE_URL, else the one in the data folder. */
export async function onDatabase(url: string | undefined, work: (client: Client, url: string) => Promise<void>): Promise<void> {
  const config = readConfig();
  const embedded = url || config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir, log: { info: say } });
  const chosen = url ?? config.databaseUrl ?? embedded?.url ?? "";
  try {
    const client = new Client({ connectionString: chosen, application_name: "brink data" });
    await client.connect();
    await work(client, chosen).finally(() => client.end());
  } finally {
    await embedded?.stop();
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
