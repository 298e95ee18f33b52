import { initiators, regisseurOf, supporters } from "./of-initiative.ts";
import { type Telling, id } from "./telling.ts";

const holds = "ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)";

/** What was agreed on, what it cost, and who has to say something about money. */
export const moneyTellings: Readonly<Record<string, Telling>> = {
  // Who carries the plan, and the neighbours who maintain what comes of it: they sign as well.
  BuurtdealReady: {
    kind: "BUURTDEAL_READY",
    whom: `${initiators} union select dm.person_id, i.id, null::uuid, null, i.title from deal_maintainers dm join initiatives i on i.id = dm.initiative_id where i.id = ${id("initiativeId")} and dm.person_id is not null`,
  },
  // Whose it is: the group, the neighbours who maintain, or the wijkregisseur.
  DutyFalls: {
    kind: "DUTY_FALLS",
    whom: `with duty as (select * from deal_duties where initiative_id = ${id("initiativeId")} and version = ($1::jsonb ->> 'version')::int and position = ($1::jsonb ->> 'position')::int)
      select whom.person_id, i.id as initiative_id, null::uuid as group_id, duty.what as text, i.title as about from duty join initiatives i on i.id = duty.initiative_id cross join lateral (
        select c.person_id from (${initiators}) c where duty.party = 'INITIATOR' union select dm.person_id from deal_maintainers dm where duty.party = 'MAINTAINER' and dm.initiative_id = i.id and dm.person_id is not null
        union select ro.person_id from roles ro where duty.party = 'MUNICIPALITY' and ${regisseurOf("ro", "i")}
      ) whom`,
  },
  MilestoneDelayed: {
    kind: "MILESTONE_DELAYED",
    whom: `select s.person_id, i.id as initiative_id, null::uuid as group_id, m.title || ': ' || m.delay_reason as text, i.title as about
      from milestones m join initiatives i on i.id = m.initiative_id join supports s on s.initiative_id = i.id and s.person_id is not null where m.id = ${id("milestoneId")} and m.delay_reason is not null`,
  },
  AccountHandedIn: {
    kind: "ACCOUNT_HANDED_IN",
    whom: `select distinct ro.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about from initiatives i join roles ro on ${regisseurOf("ro", "i")} where i.id = ${id("initiativeId")}`,
  },
  // The neighbours who asked for it hear what came of it (Buurten 3.0: terugkoppeling).
  AccountSettled: { kind: "ACCOUNT_SETTLED", whom: supporters(false) },
  ReturnAsked: { kind: "RETURN_ASKED", whom: initiators },
  // Who decides on a proposal, never who made it (budget.policy.ts).
  MoneyProposed: {
    kind: "MONEY_PROPOSED",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, mp.source as about
      from money_proposals mp join roles ro on ro.kind = 'WETHOUDER' and ${holds} and ro.person_id is distinct from mp.proposed_by where mp.id = ${id("proposalId")} and mp.accepted is null`,
  },
  // The managers of other clusters, of whom one is to answer.
  OverrunTakenUp: {
    kind: "OVERRUN_ASKED",
    whom: `select distinct ro.person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, w.name as about
      from overrun_consultations oc join pots po on po.id = oc.pot_id join wijken w on w.id = po.wijk_id join roles ro on ro.kind = 'CLUSTERTEAM_MANAGER' and ${holds} join wijken mine on mine.id = ro.wijk_id and mine.cluster_id <> w.cluster_id
      where oc.pot_id = $1::jsonb ->> 'potId' and oc.agreed is null and ro.person_id is distinct from oc.asked_by`,
  },
};
