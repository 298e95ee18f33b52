import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const lock = new Statement<{ id: string }>(
  `select c.initiative_id as id from initiative_counters c where c.initiative_id in (
     select s.initiative_id from supports s join initiatives o on o.id = s.initiative_id where s.person_id = $1 and o.stage = 'DRAAGVLAK'
   ) order by c.initiative_id for update`,
);

/**
 * Locks the open rounds that a person supports, in the order of their ids: two people who move do not wait for each other. A round that closed
 * while its lock was waited for is still among them, so what is written to it asks its stage again.
 */
export async function lockSupportedRounds(work: Work, personId: string): Promise<string[]> {
  return (await lock.run(work.run, [personId])).map(({ id }) => id);
}
