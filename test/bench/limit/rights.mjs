// What the viewer may do with an initiative `i`, each reason worked out once, from facts about them that are looked up once.
import { reached as isReached, rounds } from "./draagvlak.mjs";

const everywhere = ["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING", "TOEGEKEND", "AFGEWEZEN", "BUURTDEAL", "IN_UITVOERING", "GEREALISEERD", "VERANTWOORD", "INGETROKKEN"];
const shaping = everywhere.slice(0, 3);

const holds = (persons, kinds) => `exists (select from roles where person_id = any(${persons}) and kind = any(${kinds}) and (wijk_id is null or wijk_id = i.wijk_id)
  and begins_at <= $3::timestamptz and (ends_at is null or ends_at > $3::timestamptz))`;
const partOf = (who) => `(i.author_id = ${who} or exists (select from memberships where group_id = i.group_id and person_id = ${who} and state = 'ACTIVE')
  or exists (select from supports where initiative_id = i.id and person_id = ${who}) or exists (select from version_moments where initiative_id = i.id and by_id = ${who}))`;
const standsFor = `array(select $2::uuid union all select person_id from stand_ins s where stand_in_id = $2::uuid and ended_at is null and begins_at <= $3::timestamptz and ends_at > $3::timestamptz
  and (covers = 'AWAY' or ${partOf("s.person_id")}))`;

const wijkregisseur = "'{WIJKREGISSEUR}'::text[]";

/** To be joined to an initiative: how who asks ($2, or null) stands to it now ($3). OFFSET 0 keeps each fact from being copied to where it is asked. */
export const viewerFacts = `
  left join lateral (select wijk_id as home, buurt_id from persons where id = $2::uuid) p on true
  left join lateral (select area, scale, closes_at <= $3::timestamptz as over, extended_at is not null or extension_days = 0 as extended from draagvlak_rounds where initiative_id = i.id) ro on true
  left join lateral (
    select true as drafter, role = 'STEWARD' or i.author_id = person_id as initiator from memberships where group_id = i.group_id and person_id = $2::uuid and state = 'ACTIVE'
  ) m on true
  cross join lateral (
    select ${holds("array[$2::uuid]", wijkregisseur)} as regisseur, exists (select from supports where initiative_id = i.id and person_id = $2::uuid) as supports,
      exists (select from groups where id = i.group_id and state = 'ENDED') as ended offset 0) f`;

const initiator = ["m.initiator is not true", "NOT_A_STEWARD"];
const member = ["m.drafter is null", "NOT_A_MEMBER"];
const regisseur = ["not f.regisseur", "NOT_ALLOWED"];
const ended = ["f.ended", "GROUP_ENDED"];
const over = ["ro.over", "ROUND_OVER"];
// Asked at one stage only, so not beforehand.
const handler = holds(standsFor, wijkregisseur);
const mandate = holds(standsFor, "coalesce((select hands from dossiers where initiative_id = i.id), '{}')");
const maintainer = "exists (select from deal_maintainers where initiative_id = i.id and person_id = $2::uuid)";
const incomplete = `exists (select from initiative_drafts where initiative_id = i.id and problem is not null)
  or i.asked_cents <= 0 or '' in (i.title, i.goal, i.for_whom, i.place, i.planning, i.own_effort, i.upkeep)`;
const stepsOpen = `exists (select from dossiers d join route_steps st on st.route = d.route where d.initiative_id = i.id and not exists (select from taken_steps t where t.initiative_id = i.id and t.key = st.key))`;
const ofParty = "si.party = case when m.initiator then 'INITIATOR' when f.regisseur then 'MUNICIPALITY' else 'MAINTAINER' end";

const acts = {
  Amend: [["DRAAGVLAK"], initiator, over],
  Comment: [everywhere.slice(2)],
  Decide: [
    ["IN_BEHANDELING"], [`not (${mandate} or ${handler})`, "NOT_ALLOWED"], [`not ${mandate}`, "ABOVE_MANDATE"], [`coalesce(${partOf("$2::uuid")}, false)`, "OWN_INITIATIVE"], [stepsOpen, "STEPS_OPEN"],
    ["exists (select from completions where initiative_id = i.id and answered_at is null and answer_by >= $3::timestamptz)", "COMPLETION_OPEN"],
  ],
  Draft: [shaping, member, ended],
  DraftBuurtdeal: [["TOEGEKEND", "BUURTDEAL", "IN_UITVOERING"], regisseur],
  ExtendDraagvlak: [["DRAAGVLAK"], initiator, over, ["ro.extended", "ALREADY_EXTENDED"]],
  HandIn: [["DRAAGVLAK"], initiator, [`not (select ${isReached} from ${rounds} where r.initiative_id = i.id)`, "THRESHOLD_NOT_REACHED"]],
  Merge: [shaping, initiator],
  Moderate: [everywhere, regisseur],
  OpenForDraagvlak: [["CONCEPT"], initiator, ended, ["exists (select from groups where id = i.group_id and visibility = 'HIDDEN')", "GROUP_HIDDEN"], [incomplete, "INCOMPLETE"]],
  Pay: [["BUURTDEAL", "IN_UITVOERING", "GEREALISEERD"], regisseur, ["i.stage <> 'BUURTDEAL' and not exists (select from initiative_money where initiative_id = i.id and committed_cents > 0)", "NOTHING_WAITING"]],
  PostUpdate: [["IN_UITVOERING", "GEREALISEERD"], initiator],
  Prepare: [shaping, member],
  RecordReturn: [["VERANTWOORD"], regisseur, ["not exists (select from initiative_accounts where initiative_id = i.id and to_return_cents > 0 and returned_at is null)", "NOTHING_WAITING"]],
  SettleAccount: [["GEREALISEERD"], regisseur, ["not exists (select from initiative_accounts where initiative_id = i.id)", "INCOMPLETE"], ["m.initiator", "OWN_INITIATIVE"]],
  SignBuurtdeal: [
    ["TOEGEKEND", "BUURTDEAL", "IN_UITVOERING"], [`m.initiator is not true and not f.regisseur and not ${maintainer}`, "NOT_ALLOWED"], ["not exists (select from buurtdeals where initiative_id = i.id)", "INCOMPLETE"],
    [`exists (select from signatures si join buurtdeals using (initiative_id, version) where si.initiative_id = i.id and ${ofParty} and (si.party <> 'MAINTAINER' or si.person_id = $2::uuid))`, "ALREADY_SIGNED"],
  ],
  Support: [
    ["DRAAGVLAK"], ["p.home is null", "NO_RESIDENCE"], ["ro.scale = 'WIJK' and p.buurt_id <> all(ro.area)", "NOT_FROM_THIS_WIJK"], ["p.buurt_id <> all(ro.area)", "NOT_FROM_THIS_AREA"], over,
    ["exists (select from removed_supports rs where rs.initiative_id = i.id and rs.person_id = $2::uuid and rs.restored is not true)", "SUPPORT_REMOVED"],
  ],
  TakeUp: [["INGEDIEND"], [`not ${handler}`, "NOT_ALLOWED"]],
  Withdraw: [["IDEE", "CONCEPT", "DRAAGVLAK", "INGEDIEND", "IN_BEHANDELING"], initiator],
};
const all = Object.keys(acts);

/** To be joined after those facts: why not, for these acts. */
export const reasons = (names = all) => `cross join lateral (select ${names.map((name) => `${reason(...acts[name])} as "${name}"`).join(", ")} offset 0) why`;

/** Columns `viewerCan…` of {allowed, reason} for these acts. */
export const rights = (names = all) => names.map((name) => `json_build_object('allowed', why."${name}" is null, 'reason', why."${name}") as "viewerCan${name}"`).join(", ");

function reason(stages, ...refusals) {
  const conditions = [[`i.stage not in (${stages.map((stage) => `'${stage}'`).join(", ")})`, "WRONG_STAGE"], ["$2::uuid is null", "NOT_SIGNED_IN"], ...refusals];
  return `case ${conditions.map(([when, why]) => `when ${when} then '${why}'`).join(" ")} end`;
}
