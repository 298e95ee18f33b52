import { permission } from "../../platform/policy.ts";
import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { isAnswerable, isLedAlone, mayErase } from "./privacy.policy.ts";

const exportView: View = { type: "DataExport", fields: { ...columns("id", "state", "done", "total", "askedAt", "expiresAt"), bytes: (row) => `length(${row}.archive)` } };

const ownDataView: View = {
  type: "OwnData",
  fields: {
    export: one({
      view: () => exportView,
      from: (row, person, { now }) => `(select e.* from exports e where e.person_id = ${person}.id and (e.expires_at is null or e.expires_at > ${now}) order by e.id desc limit 1) ${row}`,
    }),
    confirmsByMail: (row) => `${row}.email is not null`,
    viewerCanErase: permission(mayErase),
    openDossiers: list({ view: () => initiativeView, from: (row) => `initiatives ${row}`, where: (row, person) => [isAnswerable(row, person)], order: orderBy("desc", ["id", "uuid"]) }),
    askedDossiers: list({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, person) => [`${row}.id in (select d.initiative_id from dossiers d where d.offered_to = ${person}.id)`],
      order: orderBy("desc", ["id", "uuid"]),
    }),
    groupsLedAlone: list({ view: () => groupView, from: (row) => `groups ${row}`, where: (row, person) => [isLedAlone(row, person)], order: orderBy("desc", ["id", "uuid"]) }),
  },
};

/** Over a row of persons that is the viewer's own. */
export function ownData(): Relation {
  return { shape: "same", view: () => ownDataView, from: () => "" };
}
