import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { wijkView } from "../wijken/wijk.view.ts";
import { mayDecideProposal } from "./budget.policy.ts";
import { wijkthermometerView } from "./wijkthermometer.view.ts";

const lineView: View = {
  type: "MoneyProposalLine",
  fields: { ...columns("kind", "pot", "cents", "reason"), wijk: byColumn(() => wijkView, "wijken", "wijk_id"), toWijk: byColumn(() => wijkView, "wijken", "to_wijk_id") },
};
const proposalView: View = {
  type: "MoneyProposal",
  fields: {
    ...columns("id", "kind", "year", "source", "proposedAt", "accepted", "decidedAt"),
    lines: list({ view: () => lineView, from: (row) => `money_proposal_lines ${row}`, where: (row, proposal) => [`${row}.proposal_id = ${proposal}.id`], order: orderBy("asc", ["position", "int"]), most: 60 }),
    proposedBy: byColumn(() => personView, "persons", "proposed_by"),
    decidedBy: byColumn(() => personView, "persons", "decided_by"),
    viewerCanDecide: permission(mayDecideProposal),
  },
};

/** What is proposed and was decided about the money, for everybody: the newest first, of one year or of all. */
export function moneyProposals(): Relation {
  return list({
    view: () => proposalView,
    from: (row) => `money_proposals ${row}`,
    where: (row, _root, scope) => {
      const year = scope.arg("year", "int");
      return [year && `${row}.year = ${year}`];
    },
    order: orderBy("desc", ["id", "uuid"]),
    most: 50,
  });
}

export const moneyChangedView: View = {
  type: "MoneyChanged",
  fields: {
    thermometer: one({ view: () => wijkthermometerView, from: (row) => `pots ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.given("potId", "text")}`] }),
    proposal: givenRow(() => proposalView, "money_proposals", "proposalId"),
  },
};
