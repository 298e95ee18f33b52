// npm run data -- --scale town|city [--seed 1] [--url postgresql://…]: fills a database beside Hilversum itself.
import { parseArgs } from "node:util";
import { migrate } from "../../platform/database/migrate.ts";
import { generate } from "../generator/generate.ts";
import { scales, type ScaleName } from "../generator/scale.ts";
import { isEmpty, loadHilversum } from "../load-hilversum.ts";
import { onDatabase, say } from "./database.ts";

const { values } = parseArgs({ options: { scale: { type: "string", default: "town" }, seed: { type: "string", default: "1" }, url: { type: "string" } } });
const isScale = (name: string): name is ScaleName => Object.hasOwn(scales, name);
const { scale, seed } = values;
if (!isScale(scale) || !/^\d{1,9}$/u.test(seed)) throw new Error("--scale is town or city, --seed a number of at most nine digits");

await onDatabase(values.url, async (client, url) => {
  await migrate(url);
  const now = new Date();
  let since = performance.now();
  const told = (step: string) => {
    say(`${step.padEnd(12)} ${((performance.now() - since) / 1000).toFixed(1)} s`);
    since = performance.now();
  };
  await client.query("SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'; SET synchronous_commit = off");
  await client.query("BEGIN");
  if (await isEmpty(client)) await loadHilversum(client, now);
  told("Hilversum");
  await generate(client, scales[scale], Number(seed), now, told);
  await client.query("COMMIT");
  // Outside the transaction: marks the pages that everybody sees, so that indexes alone can answer.
  await client.query("VACUUM (ANALYZE)");
  told("analyze");
});
