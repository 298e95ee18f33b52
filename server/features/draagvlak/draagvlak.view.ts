import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { buurtenReached, isReachedSql, supporters } from "./draagvlak.policy.ts";
import { buurtView } from "../wijken/wijk.view.ts";

const draagvlakView: View = {
  type: "Draagvlak",
  fields: {
    ...columns("threshold", "buurtenNeeded", "openedAt"),
    supporters,
    buurtenReached,
    reached: isReachedSql,
    buurten: list({
      view: () => buurtSupportView,
      from: (row, round) => `(select b.id, b.name, coalesce(sp.supporters, 0) as supporters from initiatives i join buurten b on b.wijk_id = i.wijk_id
        left join support_spread sp on sp.initiative_id = i.id and sp.buurt_id = b.id where i.id = ${round}.initiative_id) ${row}`,
      order: orderBy("asc", ["name", "text"]),
    }),
  },
};

const buurtSupportView: View = {
  type: "BuurtSupport",
  fields: {
    buurt: { shape: "one", view: () => buurtView, from: (row, parent) => `(select ${parent}.id, ${parent}.name) ${row}` },
    // Nothing is said between zero and this many, or a street could tell who it was.
    supporters: (row) => `case when ${row}.supporters = 0 or ${row}.supporters >= ${smallestShownCount} then ${row}.supporters end`,
  },
};

export function draagvlakOf(): Relation {
  return one({ view: () => draagvlakView, from: (row) => `draagvlak_rounds ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}
