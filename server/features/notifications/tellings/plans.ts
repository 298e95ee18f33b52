import { initiatorsOf } from "./of-initiative.ts";
import { type Telling, id } from "./telling.ts";

/** Whoever suggested other words, unless they decided it themselves. */
const suggester = `select n.author_id as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from draft_notes n join initiatives i on i.id = n.initiative_id where n.id = ${id("noteId")} and n.author_id is not null and n.author_id is distinct from n.settled_by`;

/** Plans that are written, and plans that go on together. */
export const plansTellings: Readonly<Record<string, Telling>> = {
  SuggestionAccepted: { kind: "SUGGESTION_ACCEPTED", whom: suggester },
  SuggestionDeclined: { kind: "SUGGESTION_DECLINED", whom: suggester },
  MergerAsked: { kind: "PLAN_MERGE_ASKED", whom: initiatorsOf(`(select m.asked_id from mergers m where m.id = ${id("mergerId")} and m.state = 'ASKED')`) },
  MergerDeclined: { kind: "PLAN_MERGE_DECLINED", whom: initiatorsOf(`(select m.asking_id from mergers m where m.id = ${id("mergerId")})`) },
  // Asked anew, since no vote is moved: who still can, and did not give theirs there yet.
  InitiativeMerged: {
    kind: "PLAN_MERGED",
    whom: `select s.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from initiatives e join initiatives i on i.id = e.merged_into and i.stage = 'DRAAGVLAK' join draagvlak_rounds r on r.initiative_id = i.id and r.closes_at > $2
      join supports s on s.initiative_id = e.id join persons p on p.id = s.person_id and p.buurt_id = any(r.area)
      where e.id = ${id("initiativeId")} and not exists (select from supports o where o.initiative_id = i.id and o.person_id = s.person_id)`,
  },
  InitiativeGoesOn: {
    kind: "GROUP_GOES_ON",
    whom: `select m.person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about
      from mergers q join initiatives i on i.id = q.stays_id join initiatives e on e.id in (q.asking_id, q.asked_id) and e.id <> i.id join groups g on g.id = i.group_id
      join memberships m on m.group_id = e.group_id and m.state = 'ACTIVE'
      where q.id = ${id("mergerId")} and not exists (select from memberships o where o.group_id = g.id and o.person_id = m.person_id)`,
  },
};
