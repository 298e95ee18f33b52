import { grantedKinds, posts } from "#shared/members/granting.ts";
import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { isCurrentRole, mayEndRole, mayGrantRole, mayReadAddress, mayReadRole } from "./role.policy.ts";

const organisation = byColumn(() => organisationView, "organisations", "organisation_id");

const grantedRoleView: View = {
  type: "GrantedRole",
  fields: {
    ...columns("id", "kind", "beginsAt", "endsAt"),
    person: byColumn(() => personView, "persons", "person_id"),
    email: (row, scope) => `case when ${mayReadAddress(row, scope)} then (select p.email from persons p where p.id = ${row}.person_id) end`,
    wijk: wijkOf(),
    organisation,
    grantedBy: byColumn(() => personView, "persons", "granted_by"),
    viewerCanEnd: permission(mayEndRole),
  },
};
const grantableRoleView: View = { type: "GrantableRole", fields: { ...columns("kind"), wijk: wijkOf(), organisation } };

/** The roles that are not over, those given last first. */
export function currentRoles(): Relation {
  return page({
    view: () => grantedRoleView,
    from: (row) => `roles ${row}`,
    where: (row, _root, scope) => {
      const [wijk, kind] = [scope.arg("wijkId", "text"), scope.arg("kind", "text")];
      return [mayReadRole(row, scope), isCurrentRole(row, scope), wijk && `${row}.wijk_id = ${wijk}`, kind && `${row}.kind = ${kind}`];
    },
    order: orderBy("desc", ["id", "uuid"]),
  });
}

const kindsOf = (place: string) => `array[${grantedKinds.filter((kind) => posts[kind].place === place).map((kind) => `'${kind}'`).join(", ")}]`;
/** Every role for every place, as rows of roles that nobody has yet. */
const conceivable = `(select null::uuid as person_id, kind, wijk_id, organisation_id, place from (
  select unnest(${kindsOf("town")}) as kind, null::text as wijk_id, null::text as organisation_id, '' as place
  union all select unnest(${kindsOf("wijk")}), w.id, null, lpad(w.position::text, 4, '0') from wijken w
  union all select unnest(${kindsOf("organisation")}), null, o.id, o.name from organisations o) every_place)`;

/** What the viewer may give, and where: by the same rule that guards the giving. */
export function grantableRoles(): Relation {
  return list({
    view: () => grantableRoleView,
    from: (row) => `${conceivable} ${row}`,
    where: (row, _root, scope) => [`${mayGrantRole(row, scope)} is null`],
    order: orderBy("asc", ["kind", "text"], ["place", "text"], ["organisation_id", "text"]),
    most: 1000,
  });
}

export const roleChangedView: View = {
  type: "RoleChanged",
  fields: {
    role: one({ view: () => grantedRoleView, from: (row) => `roles ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.given("id", "uuid")}`, mayReadRole(row, scope)] }),
  },
};
