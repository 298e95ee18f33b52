// npm run retention [-- --dry-run] [--url postgresql://…]: lets go what is kept no longer, or says what would go.
import { parseArgs } from "node:util";
import { readConfig } from "../../config.ts";
import { keepTerms, whatWouldGo } from "../../features/privacy/retention/keep-terms.ts";
import { createDataSource, poolOf } from "../../platform/database/data-source.ts";
import { alone } from "../../platform/daily.ts";
import { createKeys, ownSecret } from "../../platform/keys.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { reactionsOf } from "../../reactions.ts";
import { onDatabase, say } from "./database.ts";

const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false }, url: { type: "string" } } });
const now = new Date();

await onDatabase(values.url, async (client, url) => {
  const swept = values["dry-run"] ? await whatWouldGo(client, now) : await letGo(url);
  if (!swept) return say("another process is at it");
  for (const [name, count] of Object.entries(swept)) say(`${String(count).padStart(8)}  ${name}`);
  say(values["dry-run"] ? "this would go; nothing went" : "this went");
});

async function letGo(url: string) {
  const config = readConfig();
  const reactions = reactionsOf(config, createKeys(config.secret ?? ownSecret(config.dataDir)));
  const dataSource = await createDataSource(url).initialize();
  // A running server finds what happened by itself, within seconds.
  const transact = unitOfWork({ dataSource, isReactedTo: (type) => type in reactions, committed: () => undefined });
  return alone(poolOf(dataSource), () => keepTerms({ transact, now, siteName: config.siteName })).finally(() => dataSource.destroy());
}
