import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

export interface Round {
  readonly id: string;
  readonly wijkId: string;
}

const lock = new Statement<Round>(
  `select c.initiative_id as id, i.wijk_id as "wijkId" from initiative_counters c join initiatives i on i.id = c.initiative_id where c.initiative_id in (
     select s.initiative_id from supports s join initiatives o on o.id = s.initiative_id where s.person_id = $1 and o.stage = 'DRAAGVLAK'
   ) order by c.initiative_id for update of c`,
);

/**
 * Locks the open rounds that a person supports, in the order of their ids: two people who move do not wait for each other. A round that closed
 * while its lock was waited for is still among them, so what is written to it asks its stage again.
 */
export function lockSupportedRounds(work: Work, personId: string): Promise<Round[]> {
  return lock.run(work.run, [personId]);
}
