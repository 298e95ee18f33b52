import { draftTexts } from "#shared/initiatives/draft.ts";
import { limits } from "#shared/initiatives/limits.ts";
import type { Condition } from "../../platform/policy.ts";
import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { isOfAll, wasPublished } from "./version.policy.ts";

const momentView: View = {
  type: "VersionMoment",
  fields: {
    ...columns("id", "kind", "name", "restored", "at"),
    by: one({ view: () => personView, from: (row) => `persons ${row}`, where: (row, moment) => [`${row}.id = ${moment}.by_id`, `${moment}.inside`] }),
  },
};
const lineView: View = { type: "VersionLine", fields: columns("kind", "description", "cents") };

export const versionView: View = {
  type: "PlanVersion",
  fields: {
    ...columns("number", "at", "hash"),
    id: (row) => `${row}.initiative_id || '-' || ${row}.number`,
    ...Object.fromEntries(draftTexts.map((part) => [part, (row: string) => `${row}.text->>'${part}'`])),
    lines: list({
      view: () => lineView,
      from: (row, version) => `rows from (json_to_recordset(${version}.text->'lines') as (kind text, description text, cents bigint)) with ordinality as ${row} (kind, description, cents, nth)`,
      order: orderBy("asc", ["nth", "bigint"]),
    }),
    moments: list({
      view: () => momentView,
      from: (row, version) => `(select m.*, ${version}.inside from version_moments m where m.initiative_id = ${version}.initiative_id and m.number = ${version}.number and (${version}.inside or ${isOfAll("m")})) ${row}`,
      order: orderBy("asc", ["id", "uuid"]),
    }),
  },
};

/** The kept versions of an initiative: all for those inside, for others what was once laid before everybody. */
function versionsOf(inside: Condition): Pick<Relation, "view" | "from"> & { readonly where: NonNullable<Relation["where"]> } {
  return {
    view: () => versionView,
    from: (row, initiative, scope) => `(select v.*, coalesce(${inside(initiative, scope)}, false) as inside from initiative_versions v where v.initiative_id = ${initiative}.id) ${row}`,
    where: (row) => [`(${row}.inside or ${wasPublished(row)})`],
  };
}

/** Newest first. */
export function keptVersions(inside: Condition): Relation {
  return list({ ...versionsOf(inside), order: orderBy("desc", ["number", "int"]), most: limits.versions });
}

export function versionNumbered(inside: Condition): Relation {
  const { where, ...versions } = versionsOf(inside);
  return one({ ...versions, where: (row, initiative, scope) => [`${row}.number = ${scope.arg("number", "int") ?? "null"}`, ...where(row, initiative, scope)] });
}
