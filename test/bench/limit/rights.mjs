// What the viewer may do with an initiative `i`, from facts about them that are looked up once (`v`).
import { reached as isReached, rounds } from "./draagvlak.mjs";
import { one } from "./json.mjs";

const everywhere = ["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "AFGEWEZEN", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD", "VERANTWOORD", "INGETROKKEN"];
const role = (kinds) => `exists (select from roles where person_id = $2::uuid and kind = any(${kinds}) and (wijk_id is null or wijk_id = i.wijk_id)
  and begins_at <= $3::timestamptz and (ends_at is null or ends_at > $3::timestamptz))`;

/** To be joined to an initiative: how who asks ($2, or null) stands to it now ($3). */
export const viewerFacts = `
  left join lateral (select wijk_id as home, buurt_id from persons where id = $2::uuid) p on true
  left join lateral (select area, scale, closes_at <= $3::timestamptz as over from draagvlak_rounds where initiative_id = i.id) ro on true
  left join lateral (
    select true as drafter, role = 'STEWARD' or i.author_id = person_id as initiator from memberships where group_id = i.group_id and person_id = $2::uuid and state = 'ACTIVE'
  ) m on true
  cross join lateral (select ${role("array['WIJKREGISSEUR']")} as regisseur, exists (select from supports where initiative_id = i.id and person_id = $2::uuid) as supports) f`;

const member = ["m.drafter is null", "NOT_A_MEMBER"];
const initiator = ["m.initiator is not true", "NOT_A_STEWARD"];
const regisseur = ["not f.regisseur", "NOT_ALLOWED"];
const ended = ["exists (select from groups where id = i.group_id and state = 'ENDED')", "GROUP_ENDED"];
const mandate = role("coalesce((select d.hands from dossiers d where d.initiative_id = i.id), '{}')");
const incomplete = "i.asked_cents <= 0 or '' in (i.title, i.goal, i.for_whom, i.place, i.planning, i.own_effort, i.upkeep)";
const reached = `(select ${isReached} from ${rounds} where r.initiative_id = i.id)`;
const signed = (party = "si.party") => `exists (select from signatures si where si.initiative_id = i.id and si.party = ${party})`;

const acts = {
  Edit: [["IDEE", "CONCEPT"], member, ended],
  OpenForDraagvlak: [["CONCEPT"], initiator, ended, [incomplete, "INCOMPLETE"]],
  Support: [["DRAAGVLAK"], ["p.home is null", "NO_RESIDENCE"], ["ro.scale = 'WIJK' and p.buurt_id <> all(ro.area)", "NOT_FROM_THIS_WIJK"], ["p.buurt_id <> all(ro.area)", "NOT_FROM_THIS_AREA"], ["ro.over", "ROUND_OVER"], ["exists (select from removed_supports rs where rs.initiative_id = i.id and rs.person_id = $2::uuid and rs.restored is not true)", "SUPPORT_REMOVED"]],
  HandIn: [["DRAAGVLAK"], initiator, [`not ${reached}`, "THRESHOLD_NOT_REACHED"]],
  Withdraw: [["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], initiator],
  TakeUp: [["INGEDIEND"], regisseur],
  Decide: [["IN_BEHANDELING"], [`not (${mandate} or f.regisseur)`, "NOT_ALLOWED"], [`not ${mandate}`, "ABOVE_MANDATE"], ["m.initiator or f.supports", "OWN_INITIATIVE"]],
  DraftBuurtdeal: [["TOEGEKEND"], regisseur, [signed(), "ALREADY_SIGNED"]],
  SignBuurtdeal: [
    ["TOEGEKEND"], ["m.initiator is not true and not f.regisseur", "NOT_ALLOWED"], ["not exists (select from buurtdeals b where b.initiative_id = i.id)", "INCOMPLETE"],
    [signed("case when m.initiator then 'INITIATOR' else 'MUNICIPALITY' end"), "ALREADY_SIGNED"],
  ],
  Pay: [["BUURTDEAL"], regisseur],
  PostUpdate: [["IN_UITVOERING", "GEREALISEERD"], initiator],
  Realise: [["IN_UITVOERING"], initiator],
  Account: [["GEREALISEERD"], initiator],
  Comment: [everywhere.slice(2)],
  Moderate: [everywhere, regisseur],
};

/** Columns `viewerCan…` of {allowed, reason} for these acts. */
export function rights(names = Object.keys(acts)) {
  return names.map((name) => `${one(`select reason is null as allowed, reason from (select ${reason(...acts[name])} as reason) w`)} as "viewerCan${name}"`).join(", ");
}

function reason(stages, ...refusals) {
  const conditions = [[`i.stage not in (${stages.map((stage) => `'${stage}'`).join(", ")})`, "WRONG_STAGE"], ["$2::uuid is null", "NOT_SIGNED_IN"], ...refusals];
  return `case ${conditions.map(([when, why]) => `when ${when} then '${why}'`).join(" ")} end`;
}
