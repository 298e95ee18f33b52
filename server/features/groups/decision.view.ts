import { leastAnonymous, mostDecisions } from "#shared/groups/decisions.ts";
import { permission } from "../../platform/policy.ts";
import { type Expression, type Relation, type View, byColumn, columns, list, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { isClosed, mayChoose, mayReadChoices, mayReadDecision } from "./decision.policy.ts";

const choiceView: View = { type: "MemberChoice", fields: { ...columns("id", "choice", "reason"), person: byColumn(() => personView, "persons", "person_id") } };

/** Anonymous choices are not counted before the end, or the count would tell who just chose; nor are they when too few took part. */
const isCounted: Expression = (row, scope) => `(not ${row}.anonymous or (${isClosed(row, scope)} and (select count(*) from group_choices n where n.decision_id = ${row}.id) >= ${leastAnonymous}))`;
const count = (choice: string): Expression => (row, scope) => `case when ${isCounted(row, scope)} then (select count(*)::int from group_choices c where c.decision_id = ${row}.id and c.choice = '${choice}') end`;

const decisionView: View = {
  type: "GroupDecision",
  fields: {
    ...columns("id", "proposal", "anonymous", "openedAt", "closesAt"),
    proposedBy: byColumn(() => personView, "persons", "proposed_by"),
    closed: isClosed,
    agree: count("AGREE"),
    abstain: count("ABSTAIN"),
    object: count("OBJECT"),
    choices: list({
      view: () => choiceView,
      from: (row) => `group_choices ${row}`,
      where: (row, decision, scope) => [`${row}.decision_id = ${decision}.id`, isCounted(decision, scope), mayReadChoices(decision, scope)],
      order: orderBy("asc", ["id", "uuid"]),
      most: 500,
    }),
    viewerChoice: (row, { viewer }) => `(select c.choice from group_choices c where c.decision_id = ${row}.id and c.person_id = ${viewer})`,
    viewerCanChoose: permission(mayChoose),
  },
};

export function decisionsOf(): Relation {
  return list({
    view: () => decisionView,
    from: (row) => `group_decisions ${row}`,
    where: (row, group, scope) => [`${row}.group_id = ${group}.id`, mayReadDecision(row, scope)],
    order: orderBy("desc", ["id", "uuid"]),
    most: mostDecisions,
  });
}
