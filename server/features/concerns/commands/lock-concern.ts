import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { type LockedInitiative, lockInitiative } from "../../initiatives/commands/lock-initiative.ts";

export interface LockedConcern {
  readonly id: string;
  readonly initiativeId: string;
  readonly authorId: string;
  readonly initiative: LockedInitiative;
}

const find = new Statement<Omit<LockedConcern, "initiative">>(`select id, initiative_id as "initiativeId", author_id as "authorId" from concerns where id = $1`);

/** A concern under the lock of its initiative. Throws NOT_FOUND, also where the actor may not see that. */
export async function lockConcern(work: Work, id: string): Promise<LockedConcern> {
  const [named] = await find.run(work.run, [asUuid(id)]);
  if (!named) throw new Refused("NOT_FOUND");
  const initiative = await lockInitiative(work, named.initiativeId);
  const [concern] = await find.run(work.run, [named.id]);
  if (!concern) throw new Refused("NOT_FOUND");
  return { ...concern, initiative };
}
