import { type PolicyScope, any, beneath } from "../../platform/policy.ts";
import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { handler, hasPart, ownSteps, reviews, standsIn } from "./hands.policy.ts";

const stepView: View = { type: "RouteStep", fields: columns("key", "role", "source", "positive", "words", "at") };

export function stepsOf(): Relation {
  return list({
    view: () => stepView,
    from: (row, dossier) => `(select st.*, ts.positive, ts.words, ts.at from route_steps st left join taken_steps ts on ts.key = st.key and ts.initiative_id = ${dossier}.initiative_id where st.route = ${dossier}.route) ${row}`,
    order: orderBy("asc", ["position", "int"], ["key", "text"]),
  });
}

const plan = (dossier: string) => `(select i.* from initiatives i where i.id = ${dossier}.initiative_id)`;

export function viewerSteps(dossier: string, scope: PolicyScope): string {
  return `coalesce((select to_json(${ownSteps("oi", beneath(scope))}) from ${plan(dossier)} oi where oi.stage = 'IN_BEHANDELING'), '[]')`;
}

export function viewerStandIns(): Relation {
  return list({
    view: () => personView,
    from: (row) => `persons ${row}`,
    where: (row, dossier, scope) => [
      `exists (select from stand_ins si join initiatives oi on oi.id = ${dossier}.initiative_id where si.person_id = ${scope.viewer} and si.stand_in_id = ${row}.id and ${standsIn("si", scope)} and ${hasPart("oi", scope)})`,
    ],
    order: orderBy("asc", ["name", "text"], ["id", "uuid"]),
  });
}

const makersAndOfficials = any(handler, reviews, (row, { viewer }) =>
  `exists (select from memberships m where m.group_id = ${row}.group_id and m.person_id = ${viewer} and m.state = 'ACTIVE' and (m.role = 'STEWARD' or ${row}.author_id = m.person_id))`);
const objectionView: View = {
  type: "DecisionObjection",
  fields: {
    ...columns("id", "madeAt", "decideBy", "outcome", "answer", "decidedAt"),
    text: (row, scope) => `case when exists (select from initiatives oi where oi.id = ${row}.initiative_id and ${makersAndOfficials("oi", beneath(scope))}) then ${row}.text end`,
  },
};
const pastDecisionView: View = { type: "PastDecision", fields: columns("id", "outcome", "grantedCents", "reasons", "decidedAt", "replacedAt", "note") };
const ofDossier = (row: string, dossier: string) => [`${row}.initiative_id = ${dossier}.initiative_id`];

export function objectionsOf(): Relation {
  return list({ view: () => objectionView, from: (row) => `objections ${row}`, where: ofDossier, order: orderBy("asc", ["id", "uuid"]) });
}

export function pastDecisions(): Relation {
  return list({ view: () => pastDecisionView, from: (row) => `past_decisions ${row}`, where: ofDossier, order: orderBy("desc", ["id", "uuid"]) });
}
