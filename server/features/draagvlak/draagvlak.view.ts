import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { type Relation, type Sql, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { buurtenReached, isReachedSql, supporters } from "./draagvlak.policy.ts";
import { buurtView } from "../wijken/wijk.view.ts";

const isShown = (count: Sql): Sql => `(${count} = 0 or ${count} >= ${smallestShownCount})`;

/**
 * Over a round's counters: supporters by grade, each null where it would tell of a few. The total is told exactly, so a part is hidden as soon as
 * what is left beside it is small: first the unproven against the proven, then the letters against the identities.
 */
const gradesOf = (round: Sql): Sql => `(select c.*, case when tells then c.proven end as proven_shown, tells and ${isShown("c.letter")} and ${isShown("c.identity")} as tells_apart
  from (select letter_supporters as letter, identity_supporters as identity, letter_supporters + identity_supporters as proven, supporters - letter_supporters - identity_supporters as declared
    from initiative_counters where initiative_id = ${round}.initiative_id) c cross join lateral (select ${isShown("c.proven")} and ${isShown("c.declared")} as tells) t)`;

const draagvlakView: View = {
  type: "Draagvlak",
  fields: {
    ...columns("threshold", "buurtenNeeded", "openedAt"),
    supporters,
    buurtenReached,
    reached: isReachedSql,
    proven: (row) => `(select g.proven_shown from ${gradesOf(row)} g)`,
    grades: list({
      view: () => gradeSupportView,
      from: (row, round) => `(select x.* from ${gradesOf(round)} g cross join lateral (values (1, 'POSTCODE', case when g.proven_shown is not null then g.declared end),
        (2, 'LETTER', case when g.tells_apart then g.letter end), (3, 'IDENTITY', case when g.tells_apart then g.identity end)) x (position, grade, supporters)) ${row}`,
      order: orderBy("asc", ["position", "int"]),
    }),
    buurten: list({
      view: () => buurtSupportView,
      from: (row, round) => `(select b.id, b.name, coalesce(sp.supporters, 0) as supporters from initiatives i join buurten b on b.wijk_id = i.wijk_id
        left join support_spread sp on sp.initiative_id = i.id and sp.buurt_id = b.id where i.id = ${round}.initiative_id) ${row}`,
      order: orderBy("asc", ["name", "text"]),
    }),
  },
};

const gradeSupportView: View = { type: "GradeSupport", fields: columns("grade", "supporters") };

const buurtSupportView: View = {
  type: "BuurtSupport",
  fields: {
    buurt: { shape: "one", view: () => buurtView, from: (row, parent) => `(select ${parent}.id, ${parent}.name) ${row}` },
    // Nothing is said between zero and this many, or a street could tell who it was.
    supporters: (row) => `case when ${isShown(`${row}.supporters`)} then ${row}.supporters end`,
  },
};

export function draagvlakOf(): Relation {
  return one({ view: () => draagvlakView, from: (row) => `draagvlak_rounds ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`] });
}
