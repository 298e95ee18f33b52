import type { Keys } from "../../platform/keys.ts";
import { hashToken } from "../../platform/session.ts";

/** What stands in the links of the mails about a registration: made anew for each of them, kept nowhere, and nothing but a print of it can be compared. */
export function keyOf(keys: Pick<Keys, "seal">, registrationId: string): string {
  return keys.seal("registration", registrationId).slice(0, 40);
}

export function hashOfKey(keys: Pick<Keys, "seal">, registrationId: string): string {
  return hashToken(keyOf(keys, registrationId));
}
