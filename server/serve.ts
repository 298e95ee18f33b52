import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { isEmpty, loadHilversum, personas } from "./data/load-hilversum.ts";
import { followDemoCalendar } from "./features/feeds/demo-calendar.ts";
import { createDataSource } from "./platform/database/data-source.ts";
import { migrate } from "./platform/database/migrate.ts";
import { createKeys, ownSecret } from "./platform/keys.ts";
import { createLog } from "./platform/log.ts";
import { unitOfWork } from "./platform/unit-of-work.ts";
import { startEmbedded } from "./platform/postgres/embedded.ts";

const config = readConfig();
const log = createLog();
const now = () => new Date();

const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir, log });
const databaseUrl = config.databaseUrl ?? embedded?.url ?? "";
await migrate(databaseUrl);
const dataSource = await createDataSource(databaseUrl).initialize();
const transact = unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined });
await transact({ viewer: null, now: now() }, async ({ tx }) => {
  // Two processes that start at once on an empty database: the second waits and then finds it full.
  await tx.query("select pg_advisory_xact_lock(4020002)");
  if (await isEmpty(tx)) await loadHilversum(tx, now());
});
if (!config.smtpUrl && !config.demo) log.warn("SMTP_URL is not set: nobody can sign in by e-mail");

const keys = createKeys(config.secret ?? ownSecret(config.dataDir));
const clientDirectory = fileURLToPath(new URL("../client/", import.meta.url));
// The demonstration follows a calendar of its own, by the port that it is given.
const own = config.demo && config.port ? `127.0.0.1:${config.port}` : null;
const app = await createApp({ config: { ...config, feedHosts: [...config.feedHosts, ...(own ? [own] : [])] }, dataSource, databaseUrl, clientDirectory, personas, keys, now, log });
await app.listen({ host: config.host, port: config.port });
if (own) await transact({ viewer: null, now: now() }, (work) => followDemoCalendar(work, `http://${own}`));
// The one line that people and scripts wait for.
console.log(`Brink is ready at http://${config.host}:${(app.server.address() as AddressInfo).port}`);

let stopping: Promise<void> | undefined;

/** In order: what is under way is finished and answered, then the connections, then the database of our own. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    await app.close();
    await dataSource.destroy();
    await embedded?.stop();
  })();
  return stopping;
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
// The launcher was killed: nobody would stop us any more.
process.once("disconnect", () => void stop().then(() => process.exit(0)));
