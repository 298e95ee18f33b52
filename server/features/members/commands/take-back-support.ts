import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";

/** Locks the open rounds outside a wijk that a person supports, in the order of their ids: two people who move do not wait for each other. */
export async function lockRounds(work: Work, personId: string, exceptWijkId: string): Promise<string[]> {
  const rounds = (await work.tx.query(
    `select c.initiative_id as id from initiative_counters c where c.initiative_id in (
       select s.initiative_id from supports s join initiatives i on i.id = s.initiative_id where s.person_id = $1 and i.stage = 'DRAAGVLAK' and i.wijk_id <> $2
     ) order by c.initiative_id for update of c`,
    [personId, exceptWijkId],
  )) as { id: string }[];
  return rounds.map(({ id }) => id);
}

/** Takes a person's support back from locked rounds; one that was handed in meanwhile keeps its count. */
export async function takeBackSupport(work: Work, personId: string, rounds: readonly string[]): Promise<void> {
  if (!rounds.length) return;
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
    [personId, rounds],
  )) as { id: string; wijkId: string }[];
  for (const { id, wijkId } of taken) work.emit({ type: "SupportWithdrawn", topics: [initiativeTopic(id), wijkTopic(wijkId)], ids: { initiativeId: id } });
}
