import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { GroupVisibility } from "../group.type.ts";

/** What never changes of a group. */
export interface LockedGroup {
  readonly id: string;
  readonly wijkId: string;
  readonly visibility: GroupVisibility;
}

const lock = new Statement<LockedGroup>(`select id, wijk_id as "wijkId", visibility from groups where id = $1 for no key update`);

/** Locks a group against joining, leaving, talking and ending by others until the unit of work ends. Throws NOT_FOUND. */
export async function lockGroup(work: Work, id: string): Promise<LockedGroup> {
  const [group] = await lock.run(work.run, [asUuid(id)]);
  if (!group) throw new Refused("NOT_FOUND");
  return group;
}
