import { id } from "./telling.ts";

export const initiatorsOf = (of: string) => `select person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from initiatives i cross join lateral (
    select i.author_id as person_id where i.author_id is not null
    union select m.person_id from memberships m where m.group_id = i.group_id and m.role = 'STEWARD'
  ) carriers where i.id = ${of}`;
export const initiators = initiatorsOf(id("initiativeId"));
/** Its initiators, with words that are SQL over the initiative `i`. */
export const saying = (text: string) => initiators.replace("null as text", `${text} as text`);
export const supporters = (unconfirmed: boolean) => `select s.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from supports s join initiatives i on i.id = s.initiative_id join draagvlak_rounds r on r.initiative_id = i.id where i.id = ${id("initiativeId")} and s.person_id is not null${unconfirmed ? " and s.version < r.material_version" : ""}`;
/** A wijkregisseur of its wijk, now. */
export const regisseurOf = (role: string, initiative: string) => `${role}.kind = 'WIJKREGISSEUR' and (${role}.wijk_id is null or ${role}.wijk_id = ${initiative}.wijk_id) and ${role}.begins_at <= $2 and (${role}.ends_at is null or ${role}.ends_at > $2)`;
/** Who holds one of these roles for its wijk now, and who stands in for them while they are away. */
export const officials = (kinds: string) => `select distinct me.id as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
  from initiatives i join roles ro on ro.kind = any(${kinds}) and (ro.wijk_id is null or ro.wijk_id = i.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
  cross join lateral (select ro.person_id as id union select si.stand_in_id from stand_ins si where si.person_id = ro.person_id and si.covers = 'AWAY' and si.ended_at is null and si.begins_at <= $2 and si.ends_at > $2) me
  where i.id = ${id("initiativeId")}`;
