import { type Relation, type View, byColumn, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { personView } from "../members/person.view.ts";

const buurtdealView: View = {
  type: "Buurtdeal",
  fields: {
    ...columns("initiatorsDo", "municipalityDoes", "upkeepUntil"),
    signatures: list({
      view: () => signatureView,
      from: (row) => `signatures ${row}`,
      where: (row, deal) => [`${row}.initiative_id = ${deal}.initiative_id`],
      order: orderBy("asc", ["at", "timestamptz"]),
    }),
    complete: (row) => `(select count(*) = 2 from signatures si where si.initiative_id = ${row}.initiative_id)`,
  },
};
const signatureView: View = { type: "Signature", fields: { ...columns("party", "at"), person: byColumn(() => personView, "persons", "person_id") } };
const updateView: View = {
  type: "Update",
  fields: { ...columns("id", "text", "createdAt"), author: byColumn(() => personView, "persons", "author_id"), onBehalfOf: byColumn(() => groupView, "groups", "on_behalf_of") },
};
const accountView: View = { type: "InitiativeAccount", fields: columns("spentCents", "returnedCents", "results", "accountedAt") };

export function buurtdealOf(): Relation {
  return one({ view: () => buurtdealView, from: (row) => `buurtdeals ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}

export function updatesOf(): Relation {
  return list({
    view: () => updateView,
    from: (row) => `initiative_updates ${row}`,
    where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`],
    order: orderBy("desc", ["id", "uuid"]),
  });
}

export function accountOf(): Relation {
  return one({ view: () => accountView, from: (row) => `initiative_accounts ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}
