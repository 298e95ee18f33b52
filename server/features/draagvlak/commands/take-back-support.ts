import type { Work } from "../../../platform/unit-of-work.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { countingStatement, tellReached } from "./counting.ts";

const take = countingStatement(
  `changes as (
    delete from supports s using initiatives i where s.person_id = $1 and s.initiative_id = any($2::uuid[]) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK'
    returning s.initiative_id, s.buurt_id, s.grade, s.source, s.version, s.street, -1 as by
  )`,
);

/** Takes a person's support back from locked rounds; one that was handed in meanwhile keeps its count. */
export async function takeBackSupport(work: Work, personId: string, rounds: readonly string[]): Promise<void> {
  if (!rounds.length) return;
  const taken = await take.run(work.run, [personId, rounds, work.now]);
  for (const round of taken) work.emit({ type: "SupportWithdrawn", topics: topicsOf(round).slice(0, 2), ids: { initiativeId: round.id } });
  await tellReached(work, taken);
}
