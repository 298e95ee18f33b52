import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** Locks a person's row until the unit of work ends. Throws NOT_SIGNED_IN when they were erased while they asked. */
export async function holdPerson(work: Work, personId: string): Promise<void> {
  const found = (await work.tx.query("select id from persons where id = $1 for update", [personId])) as unknown[];
  if (!found.length) throw new Refused("NOT_SIGNED_IN");
}
