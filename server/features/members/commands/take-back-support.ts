import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";

/** Takes a person's support back from the open rounds of all wijken but one; what was handed in stays as it was counted. */
export async function takeBackSupport(work: Work, personId: string, exceptWijkId: string): Promise<void> {
  // The counters are the lock of a round; in the order of their ids, so that two people who move do not wait for each other.
  const locked = (await work.tx.query(
    `select c.initiative_id as id from initiative_counters c where c.initiative_id in (
       select s.initiative_id from supports s join initiatives i on i.id = s.initiative_id where s.person_id = $1 and i.stage = 'DRAAGVLAK' and i.wijk_id <> $2
     ) order by c.initiative_id for update of c`,
    [personId, exceptWijkId],
  )) as { id: string }[];
  if (!locked.length) return;
  // Read after the lock: a round that was handed in meanwhile keeps its count.
  const taken = (await work.tx.query(
    `with taken as (
       delete from supports s using initiatives i where s.person_id = $1 and s.initiative_id = any($2) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK'
       returning s.initiative_id, s.buurt_id, i.wijk_id
     ), counted as (
       update initiative_counters c set supporters = c.supporters - 1 from taken where c.initiative_id = taken.initiative_id
     ), spread as (
       update support_spread sp set supporters = sp.supporters - 1 from taken where sp.initiative_id = taken.initiative_id and sp.buurt_id = taken.buurt_id
     )
     select initiative_id as id, wijk_id as "wijkId" from taken`,
    [personId, locked.map(({ id }) => id)],
  )) as { id: string; wijkId: string }[];
  for (const { id, wijkId } of taken) work.emit({ type: "SupportWithdrawn", topics: [initiativeTopic(id), wijkTopic(wijkId)], ids: { initiativeId: id } });
}
