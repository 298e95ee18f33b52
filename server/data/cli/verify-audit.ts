// npm run audit:verify [-- --url postgresql://…] [--expect HASH]: exits 1 when the log is not what was written.
import { parseArgs } from "node:util";
import { verifyAudit } from "../../platform/audit.ts";
import { onDatabase, say } from "./database.ts";

const { values } = parseArgs({ options: { url: { type: "string" }, expect: { type: "string" } } });
await onDatabase(values.url, async (client) => {
  const { entries, hash, brokenAt } = await verifyAudit(client);
  // A log that was rewritten from its beginning fits itself, but no longer holds a hash that was noted before.
  const { rows } = values.expect ? await client.query("select from audit_log where hash = $1", [values.expect]) : { rows: [{}] };
  const whole = brokenAt === null && rows.length === 1;
  if (brokenAt !== null) say(`entry ${brokenAt} is not what was written, or what stood before it is gone`);
  if (!rows.length) say("the expected hash does not stand in the log: it was rewritten");
  say(whole ? `${entries} entries, whole. Note this hash elsewhere and give it as --expect: ${hash}` : "the audit log was tampered with");
  process.exitCode = whole ? 0 : 1;
});
