import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { countingStatement, tellReached } from "./counting.ts";
import { takeBackSupport } from "./take-back-support.ts";

const outside = new Statement<{ id: string }>(
  "select r.initiative_id as id from draagvlak_rounds r join persons p on p.id = $1 where r.initiative_id = any($2::uuid[]) and (p.buurt_id = any(r.area)) is not true",
);
const follow = countingStatement(
  `moved as (
    update supports s set grade = p.grade, buurt_id = p.buurt_id, street = coalesce(p.street, '') from initiatives i, persons p
    where s.person_id = $1 and p.id = $1 and s.initiative_id = any($2::uuid[]) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK'
      and (s.grade, s.buurt_id, s.street) is distinct from (p.grade, p.buurt_id, coalesce(p.street, ''))
    returning s.initiative_id, s.source, s.version, old.grade as was_grade, old.buurt_id as was_buurt, old.street as was_street, new.grade, new.buurt_id, new.street
  ), changes as (
    select initiative_id, buurt_id, grade, source, version, street, 1 as by from moved
    union all select initiative_id, was_buurt, was_grade, source, version, was_street, -1 from moved
  )`,
);

/**
 * Lets a person's support in locked rounds follow where they live now and how sure that is: it goes where they no longer count, and is counted
 * by their new buurt and grade elsewhere. What was handed in keeps what it had on its day.
 */
export async function moveSupport(work: Work, personId: string, rounds: readonly string[]): Promise<void> {
  if (!rounds.length) return;
  const left = (await outside.run(work.run, [personId, rounds])).map(({ id }) => id);
  await takeBackSupport(work, personId, left);
  const moved = await follow.run(work.run, [personId, rounds.filter((id) => !left.includes(id)), work.now]);
  for (const { id } of moved) work.emit({ type: "SupportMoved", topics: [initiativeTopic(id)], ids: { initiativeId: id } });
  await tellReached(work, moved);
}
