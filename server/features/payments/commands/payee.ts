import type { Keys } from "../../../platform/keys.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { openPrivate } from "../../applications/commands/open-private.ts";

/** To whose account a plan is paid: that of who answers for the application. Throws NO_ACCOUNT_NUMBER while it is not known. */
export async function payeeOf(work: Work, keys: Keys, initiativeId: string): Promise<{ readonly iban: string; readonly holder: string }> {
  const parts = await openPrivate(work, keys, initiativeId);
  if (!parts?.iban) throw new Refused("NO_ACCOUNT_NUMBER");
  return { iban: parts.iban, holder: parts.holder };
}
