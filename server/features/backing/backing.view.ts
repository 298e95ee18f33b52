import { type Relation, type View, byColumn, columns, list, orderBy } from "../../platform/view/view.ts";
import { editor } from "../organisations/organisation.policy.ts";
import { organisationView } from "../organisations/organisation.view.ts";

const organisation = () => byColumn(() => organisationView, "organisations", "organisation_id");
const backingView: View = { type: "Backing", fields: { ...columns("at"), organisation: organisation() } };
const possibleBackerView: View = { type: "PossibleBacker", fields: { ...columns("backs"), organisation: organisation() } };

/** Over a row of initiatives: who stands behind it, in the order in which they came. */
export function backingsOf(): Relation {
  return list({ view: () => backingView, from: (row) => `backings ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`], order: orderBy("asc", ["at", "timestamptz"], ["organisation_id", "text"]), most: 200 });
}

/** Over a row of initiatives: in whose name the viewer can back it. */
export function viewerBackers(): Relation {
  return list({
    view: () => possibleBackerView,
    from: (row, initiative, scope) => `(select o.id as organisation_id, o.name, exists (select from backings b where b.initiative_id = ${initiative}.id and b.organisation_id = o.id) as backs
      from organisations o where ${editor("o", scope)}) ${row}`,
    order: orderBy("asc", ["name", "text"], ["organisation_id", "text"]),
  });
}
