import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { parseEmail } from "#shared/members/email-address.ts";

const lock = new Statement<{ id: string }>("select id from persons where email = $1 for no key update");

/** Locks whoever signs in with an address against another change of their rights; answers their id, null when nobody does. Throws INVALID_TEXT. */
export async function lockPerson(work: Work, typed: string): Promise<string | null> {
  const email = parseEmail(typed);
  if (!email) throw new Refused("INVALID_TEXT");
  return (await lock.run(work.run, [email]))[0]?.id ?? null;
}
