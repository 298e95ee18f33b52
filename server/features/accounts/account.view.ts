import { type Relation, type View, byColumn, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { dealInsider } from "../initiatives/initiative.policy.ts";
import { lineView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { pictureView } from "../pictures/picture.view.ts";
import { buurtView } from "../wijken/wijk.view.ts";

const ofInitiative = (row: string, initiative: string): string[] => [`${row}.initiative_id = ${initiative}.id`];

const updateView: View = {
  type: "Update",
  fields: {
    ...columns("id", "text", "createdAt"),
    author: byColumn(() => personView, "persons", "author_id"),
    onBehalfOf: byColumn(() => groupView, "groups", "on_behalf_of"),
    pictures: list({
      view: () => pictureView,
      from: (row) => `(select p.id, p.width, p.height, up.alt, up.number, up.update_id from update_pictures up join pictures p on p.id = up.picture_id) ${row}`,
      where: (row, update) => [`${row}.update_id = ${update}.id`],
      order: orderBy("asc", ["number", "int"]),
    }),
  },
};
const milestoneView: View = { type: "Milestone", fields: columns("id", "title", "firstOn", "plannedOn", "delayReason", "reachedAt") };
const receiptView: View = { type: "Receipt", fields: { ...columns("id", "what", "cents", "spentOn"), line: byColumn(() => lineView, "budget_lines", "line_id"), kept: (row) => `${row}.file is not null` } };
const tileView: View = { type: "Buurttegel", fields: { ...columns("year"), buurt: byColumn(() => buurtView, "buurten", "buurt_id") } };
const accountView: View = { type: "InitiativeAccount", fields: columns("spentCents", "returnedCents", "results", "accountedAt", "settledCents", "settledAt", "reason", "toReturnCents", "returnBy", "returnedAt") };

export function updatesOf(): Relation {
  return list({ view: () => updateView, from: (row) => `initiative_updates ${row}`, where: (row, initiative) => [...ofInitiative(row, initiative), `${row}.hidden_at is null`], order: orderBy("desc", ["id", "uuid"]) });
}

export function milestonesOf(): Relation {
  return list({ view: () => milestoneView, from: (row) => `milestones ${row}`, where: ofInitiative, order: orderBy("asc", ["planned_on", "date"], ["id", "uuid"]) });
}

/** For whom the plan is and who handles it: what stands on them is not for everybody. */
export function receiptsOf(): Relation {
  return list({ view: () => receiptView, from: (row) => `receipts ${row}`, where: (row, initiative, scope) => [...ofInitiative(row, initiative), dealInsider(initiative, scope)], order: orderBy("asc", ["spent_on", "date"], ["id", "uuid"]) });
}

export function tileOf(): Relation {
  return one({ view: () => tileView, from: (row) => `buurttegels ${row}`, where: ofInitiative });
}

export function accountOf(): Relation {
  return one({ view: () => accountView, from: (row) => `initiative_accounts ${row}`, where: ofInitiative });
}
