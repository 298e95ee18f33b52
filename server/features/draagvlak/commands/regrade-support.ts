import type { ResidenceGrade } from "#shared/members/residence.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import type { Round } from "./supported-rounds.ts";

const regrade = new Statement<{ id: string }>(`
  with changed as (
    update supports s set grade = $3 from initiatives i
    where s.person_id = $1 and s.initiative_id = any($2) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK' and s.grade <> $3
    returning s.initiative_id, old.grade as was, new.grade as now
  ), counted as (
    update initiative_counters c set letter_supporters = c.letter_supporters + (ch.now = 'LETTER')::int - (ch.was = 'LETTER')::int,
      identity_supporters = c.identity_supporters + (ch.now = 'IDENTITY')::int - (ch.was = 'IDENTITY')::int from changed ch where c.initiative_id = ch.initiative_id
  )
  select initiative_id as id from changed`);

/** Counts a person's support in locked rounds by the grade they have now; what was handed in keeps the grade of its day. */
export async function regradeSupport(work: Work, personId: string, rounds: readonly Round[], grade: ResidenceGrade): Promise<void> {
  if (!rounds.length) return;
  for (const { id } of await regrade.run(work.run, [personId, rounds.map((round) => round.id), grade])) {
    work.emit({ type: "SupportRegraded", topics: [initiativeTopic(id)], ids: { initiativeId: id } });
  }
}
