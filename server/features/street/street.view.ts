import { type Expression, type Relation, type View, byColumn, column, columns, list, one, orderBy } from "../../platform/view/view.ts";
import type { Condition } from "../../platform/policy.ts";
import { helps } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { mayReadList, mayReadRows } from "./street.policy.ts";

const isViewers = (of: string): Expression => (row, scope) => `coalesce(${row}.${of} = ${scope.viewer}, false)`;

const rowView: View = { type: "ListRow", fields: { ...columns("row", "state", "why", "enteredAt"), viewerEntered: isViewers("entered_by") } };

const supportListView: View = {
  type: "SupportList",
  fields: {
    id: column("code"),
    ...columns("code", "kind", "version", "rows", "largePrint", "madeAt", "openUntil"),
    isOld: (row) => `${row}.version < (select r.material_version from draagvlak_rounds r where r.initiative_id = ${row}.initiative_id)`,
    viewerMade: isViewers("made_by"),
    readRows: list({
      view: () => rowView,
      from: (row) => `list_rows ${row}`,
      where: (row, of, scope) => [`${row}.list_code = ${of}.code`, mayReadRows(of, scope)],
      order: orderBy("asc", ["row", "smallint"]),
      most: 60,
    }),
    initiative: byColumn(() => initiativeView, "initiatives", "initiative_id"),
  },
};

/** Lists that the viewer may see, newest first. */
export function supportLists(where: Condition, most: number): Relation {
  return list({ view: () => supportListView, from: (row) => `support_lists ${row}`, where: (row, _parent, scope) => [where(row, scope)], order: orderBy("desc", ["made_at", "timestamptz"], ["code", "text"]), most });
}

/** Over a row of initiatives: its lists, for those who work with them. */
export function listsOf(): Relation {
  return list({
    view: () => supportListView,
    from: (row) => `support_lists ${row}`,
    where: (row, initiative, scope) => [`${row}.initiative_id = ${initiative}.id`, helps(initiative, scope)],
    order: orderBy("desc", ["made_at", "timestamptz"], ["code", "text"]),
    most: 60,
  });
}

/** The list of a code, if the viewer may read its plan. */
export function listOfCode(code: Expression): Relation {
  return one({ view: () => supportListView, from: (row) => `support_lists ${row}`, where: (row, _parent, scope) => [`${row}.code = ${code(row, scope)}`, mayReadList(row, scope)] });
}

const stallView: View = {
  type: "Stall",
  fields: {
    id: column("code"),
    ...columns("openUntil"),
    isOpen: (row, scope) => `(${row}.open_until > ${scope.now} and exists (select from initiatives i join draagvlak_rounds r on r.initiative_id = i.id
      where i.id = ${row}.initiative_id and i.stage = 'DRAAGVLAK' and r.closes_at > ${scope.now} and ${row}.version >= r.material_version))`,
    initiative: byColumn(() => initiativeView, "initiatives", "initiative_id"),
  },
};

/** The stall whose key has this print. */
export function stallOf(seal: Expression): Relation {
  return one({ view: () => stallView, from: (row) => `support_lists ${row}`, where: (row, _parent, scope) => [`${row}.key_seal = ${seal(row, scope)}`, mayReadList(row, scope)] });
}

const given = (name: string, sqlType: string): Expression => (_row, scope) => scope.given(name, sqlType);
export const supportListChangedView: View = { type: "SupportListChanged", fields: { list: listOfCode(given("code", "text")) } };
export const stallOpenedView: View = { type: "OpenedStall", fields: { code: given("code", "text"), key: given("key", "text"), openUntil: given("openUntil", "timestamptz") } };
export const signedUpView: View = { type: "SignedUp", fields: { thanks: () => "true" } };
