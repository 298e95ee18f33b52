import { initiators, officials, saying } from "./of-initiative.ts";
import { type Telling, id } from "./telling.ts";

const named = "string_to_array($1::jsonb ->> 'roles', ',')";

/** What the municipality does with a plan that was handed in. */
export const decidingTellings: Readonly<Record<string, Telling>> = {
  InitiativeHandedIn: {
    kind: "INITIATIVE_HANDED_IN",
    whom: `select distinct ro.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from initiatives i join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ro.wijk_id = i.wijk_id)
      where i.id = ${id("initiativeId")} and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)`,
  },
  InitiativeDecided: { kind: "INITIATIVE_DECIDED", whom: initiators },
  CompletionAsked: { kind: "COMPLETION_ASKED", whom: saying("(select c.reason from completions c where c.initiative_id = i.id order by c.number desc limit 1)") },
  CompletionMissed: { kind: "COMPLETION_MISSED", whom: officials("'{WIJKREGISSEUR}'::text[]") },
  ClockExtended: { kind: "CLOCK_EXTENDED", whom: saying("(select c.reason from clock_events c where c.initiative_id = i.id and c.kind = 'EXTENDED')") },
  DecisionDueSoon: { kind: "DECISION_DUE_SOON", whom: officials(named) },
  DecisionLate: { kind: "DECISION_LATE", whom: officials(named) },
  AnswerLate: { kind: "ANSWER_LATE", whom: initiators },
  // Not who gave a hand to the decision.
  DecisionObjected: {
    kind: "DECISION_OBJECTED",
    whom: `${officials("'{CLUSTERTEAM_MANAGER,WIJKWETHOUDER,WETHOUDER}'::text[]")} and not exists (select from hands h where h.initiative_id = i.id and h.person_id = me.id)`,
  },
  DecisionObjectionSettled: { kind: "DECISION_OBJECTION_SETTLED", whom: saying("(select o.answer from objections o where o.initiative_id = i.id order by o.decided_at desc nulls last limit 1)") },
  DossierReopened: { kind: "DOSSIER_REOPENED", whom: initiators },
  ApplicantAsked: {
    kind: "APPLICANT_ASKED",
    whom: `select d.offered_to as person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about
      from dossiers d join initiatives i on i.id = d.initiative_id where d.initiative_id = ${id("initiativeId")} and d.offered_to is not null`,
  },
};
