import { byColumn, columns, list, orderBy, type Expression, type Relation, type View } from "../../platform/view/view.ts";
import { activityList } from "../activities/activity.view.ts";
import { thermometerOf } from "../budgets/asked-thermometer.view.ts";
import { liesIn } from "../groups/group.policy.ts";
import { groupPage } from "../groups/group.view.ts";
import { publicInitiatives } from "../initiatives/initiative-list.view.ts";
import { wijkthemaView } from "../themes/wijkthema.view.ts";

/** This year in Hilversum. */
export const thisYear: Expression = (_row, scope) => `extract(year from ${scope.now} at time zone 'Europe/Amsterdam')::int`;

export const wijkView: View = {
  type: "Wijk",
  fields: {
    ...columns("id", "name", "inhabitants"),
    cluster: byColumn(() => clusterView, "clusters", "cluster_id"),
    buurten: list({ view: () => buurtView, from: (row) => `buurten ${row}`, where: (row, wijk) => [`${row}.wijk_id = ${wijk}.id`], order: orderBy("asc", ["name", "text"]) }),
    contacts: list({ view: () => contactView, from: (row) => `wijkcontacts ${row}`, where: (row, wijk) => [`${row}.wijk_id = ${wijk}.id`], order: orderBy("asc", ["position", "int"]) }),
    themes: list({
      view: () => wijkthemaView,
      from: (row) => `wijkthemas ${row}`,
      where: (row, wijk, scope) => [`${row}.wijk_id = ${wijk}.id`, `${row}.year = ${scope.arg("year", "int") ?? thisYear(row, scope)}`],
      order: orderBy("asc", ["title", "text"]),
    }),
    thermometer: thermometerOf((wijk) => `${wijk}.id`),
    groups: groupPage((row, wijk) => [liesIn(row, `${wijk}.id`)]),
    initiatives: publicInitiatives((row, wijk) => [`${row}.wijk_id = ${wijk}.id`]),
    activities: activityList((row, wijk) => [`${row}.wijk_id = ${wijk}.id`]),
  },
};

export const buurtView: View = { type: "Buurt", fields: columns("id", "name") };
const clusterView: View = { type: "Cluster", fields: columns("id", "name") };
const contactView: View = { type: "Wijkcontact", fields: columns("id", "name", "task", "walkIn", "area", "demo") };

/** The wijk that a row's wijk_id points to. A function, because views import each other in circles. */
export function wijkOf(): Relation {
  return byColumn(() => wijkView, "wijken", "wijk_id");
}
