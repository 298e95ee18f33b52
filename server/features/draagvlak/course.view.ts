import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { type Expression, type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const dayView: View = {
  type: "DayOfSupport",
  fields: { ...columns("supporters"), day: (row) => `to_char(${row}.day, 'YYYY-MM-DD')` },
};

/** Over a row of initiatives: its supporters by day, told in steps: the difference of two days would tell when the one vote of a small buurt came. */
export function courseOf(): Relation {
  return list({
    view: () => dayView,
    from: (row) => `(select d.initiative_id, d.day, d.supporters - d.supporters % ${smallestShownCount} as supporters from support_days d join draagvlak_rounds r using (initiative_id) where d.day >= (r.opened_at at time zone 'Europe/Amsterdam')::date) ${row}`,
    where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`],
    order: orderBy("asc", ["day", "date"]),
    most: 400,
  });
}

const namedView: View = { type: "NamedSupporter", fields: columns("name") };

/** Over a row of initiatives: the supporters who chose to be named, for as long as they support it. */
export function namedSupporters(): Relation {
  return list({
    view: () => namedView,
    from: (row) => `(select s.initiative_id, p.id, p.name from supports s join persons p on p.id = s.person_id where s.shown) ${row}`,
    where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`],
    order: orderBy("asc", ["name", "text"], ["id", "uuid"]),
    most: 200,
  });
}

/** Over a row of initiatives: who was asked in the street and had no opinion; nothing of one to four. */
export const withoutOpinion: Expression = (row) =>
  `(select case when n.count = 0 or n.count >= ${smallestShownCount} then n.count end from (select count(*)::int as count from street_voices v where v.initiative_id = ${row}.id and v.opinion = 'NO_OPINION') n)`;
