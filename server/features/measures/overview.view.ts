import { leastShown } from "#shared/moderation/measures.ts";
import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const shown = (count: string) => `case when ${count} >= ${leastShown} then ${count}::int end`;
const local = "me.taken_at at time zone 'Europe/Amsterdam'";

/** SQL for the rows of the overview, also for the open data. */
export const measureCounts = `select to_char(${local}, 'YYYY-Q') || ' ' || me.kind || ' ' || me.ground as id, to_char(${local}, 'YYYY-Q') as quarter, me.kind, me.ground,
  ${shown("count(*)")} as taken, ${shown("count(me.undone_at)")} as undone, ${shown("count(*) filter (where me.automated)")} as automated from measures me group by 1, 2, 3, 4`;
const countView: View = { type: "MeasureCount", fields: columns("id", "quarter", "kind", "ground", "taken", "undone", "automated") };

/** By quarter, the newest first. */
export function overview(): Relation {
  return list({ view: () => countView, from: (row) => `(${measureCounts}) ${row}`, order: orderBy("desc", ["quarter", "text"], ["id", "text"]), most: 1_000 });
}
