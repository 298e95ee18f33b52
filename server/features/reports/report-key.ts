import type { Keys } from "../../platform/keys.ts";
import { hashToken } from "../../platform/session.ts";

/** What stands in the links of the mails about a report of who has no account: made anew for each of them, and only a print of it is kept. */
export function keyOf(keys: Pick<Keys, "seal">, reportId: string): string {
  return keys.seal("report", reportId).slice(0, 40);
}

export function hashOfKey(keys: Pick<Keys, "seal">, reportId: string): string {
  return hashToken(keyOf(keys, reportId));
}
