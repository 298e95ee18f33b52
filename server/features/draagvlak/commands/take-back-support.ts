import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import type { Round } from "./supported-rounds.ts";

const take = new Statement<Round>(`
  with taken as (
    delete from supports s using initiatives i where s.person_id = $1 and s.initiative_id = any($2) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK'
    returning s.initiative_id, s.buurt_id, s.grade, i.wijk_id
  ), counted as (
    update initiative_counters c set supporters = c.supporters - 1, letter_supporters = c.letter_supporters - (taken.grade = 'LETTER')::int,
      identity_supporters = c.identity_supporters - (taken.grade = 'IDENTITY')::int from taken where c.initiative_id = taken.initiative_id
  ), spread as (
    update support_spread sp set supporters = sp.supporters - 1 from taken where sp.initiative_id = taken.initiative_id and sp.buurt_id = taken.buurt_id
  )
  select initiative_id as id, wijk_id as "wijkId" from taken`);

/** Takes a person's support back from locked rounds; one that was handed in meanwhile keeps its count. */
export async function takeBackSupport(work: Work, personId: string, rounds: readonly Round[]): Promise<void> {
  if (!rounds.length) return;
  for (const { id, wijkId } of await take.run(work.run, [personId, rounds.map((round) => round.id)])) {
    work.emit({ type: "SupportWithdrawn", topics: [initiativeTopic(id), wijkTopic(wijkId)], ids: { initiativeId: id } });
  }
}
