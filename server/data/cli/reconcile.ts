// npm run reconcile [-- --url postgresql://…]: exits 1 when a stored counter or sum differs from its rows.
import { parseArgs } from "node:util";
import { reconcile } from "../reconcile.ts";
import { onDatabase, say } from "./database.ts";

const { values } = parseArgs({ options: { url: { type: "string" } } });
await onDatabase(values.url, async (client) => {
  const differences = await reconcile(client);
  for (const { check, where, stored, counted } of differences) say(`${check}: ${where} holds ${stored}, its rows say ${counted}`);
  say(differences.length ? `${differences.length} differences` : "every counter and sum equals its rows");
  process.exitCode = differences.length ? 1 : 0;
});
