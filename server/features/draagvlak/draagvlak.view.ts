import { smallestShownCount } from "#shared/initiatives/draagvlak.ts";
import { isProven, residenceGrades } from "#shared/members/residence.ts";
import { type Relation, type Sql, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { buurtView } from "../wijken/wijk.view.ts";
import { buurtenReached, countsIn, isOver, isReachedSql, largestBuurt, rounds, withinBuurtShare, withinStreetShare } from "./draagvlak.policy.ts";

const isShown = (count: Sql): Sql => `(${count} = 0 or ${count} >= ${smallestShownCount})`;
const proven = residenceGrades.filter(isProven).map((grade) => `'${grade}'`).join(", ");
const sumOf = (grades: Sql): Sql => `coalesce(sum(sc.supporters) filter (where sc.grade in (${grades})), 0)::int`;

/**
 * Over a round: supporters by grade, each null where it would tell of a few. The total is told exactly, so a part is hidden as soon as
 * what is left beside it is small: first the unproven against the proven, then the letters against the identities.
 */
const gradesOf = (round: Sql): Sql => `(select c.*, case when tells then c.proven end as proven_shown, tells and ${isShown("c.letter")} and ${isShown("c.identity")} as tells_apart
  from (select ${sumOf("'LETTER'")} as letter, ${sumOf("'IDENTITY'")} as identity, ${sumOf(proven)} as proven, coalesce(sum(sc.supporters), 0)::int - ${sumOf(proven)} as declared
    from support_counts sc where sc.initiative_id = ${round}.initiative_id) c cross join lateral (select ${isShown("c.proven")} and ${isShown("c.declared")} as tells) t)`;

const draagvlakView: View = {
  type: "Draagvlak",
  fields: {
    ...columns("supporters", "confirmed", "counted", "threshold", "buurtenNeeded", "mostBuurtPercent", "mostStreetPercent", "organisationsNeeded", "organisations", "scale"),
    ...columns("materialVersion", "openedAt", "closesAt", "extendedAt", "extensionReason"),
    buurtenReached,
    withinBuurtShare,
    withinStreetShare,
    // Of a few nothing is told, not even their share.
    largestBuurtPercent: (row, scope) => `case when ${largestBuurt(row, scope)} >= ${smallestShownCount} then ceil(${largestBuurt(row, scope)} * 100.0 / ${row}.counted)::int end`,
    reached: isReachedSql,
    over: isOver,
    lowestGrade: (row) => `${row}.grades[1]`,
    source: (row) => `(select u.source from draagvlak_rules u where u.id = ${row}.rule_id)`,
    proven: (row) => `(select g.proven_shown from ${gradesOf(row)} g)`,
    viewerCounts: (row, scope) => `exists (select from persons p where p.id = ${scope.viewer} and p.buurt_id = any(${row}.area) and p.grade = any(${row}.grades))`,
    grades: list({
      view: () => gradeSupportView,
      from: (row, round) => `(select x.* from ${gradesOf(round)} g cross join lateral (values (1, 'POSTCODE', case when g.proven_shown is not null then g.declared end),
        (2, 'LETTER', case when g.tells_apart then g.letter end), (3, 'IDENTITY', case when g.tells_apart then g.identity end)) x (position, grade, supporters)) ${row}`,
      order: orderBy("asc", ["position", "int"]),
    }),
    buurten: list({
      view: () => buurtSupportView,
      from: (row, round) => `(select b.id, b.name, coalesce((select sum(sc.supporters) from support_counts sc where sc.initiative_id = ${round}.initiative_id and sc.buurt_id = b.id and ${countsIn(round)}), 0)::int as supporters
        from buurten b where b.id = any(${round}.area)) ${row}`,
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

/** The round that runs, or with which it was handed in; not one that ended without enough support. */
export function draagvlakOf(): Relation {
  return one({ view: () => draagvlakView, from: (row) => `${rounds} ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`, `${row}.ended_at is null`] });
}

const endedRoundView: View = { type: "EndedRound", fields: columns("openedAt", "closedAt", "threshold", "supporters", "counted", "buurtenNeeded", "buurtenReached") };

/** Rounds that ended without enough support, newest first. */
export function endedRounds(): Relation {
  return list({ view: () => endedRoundView, from: (row) => `draagvlak_history ${row}`, where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`], order: orderBy("desc", ["opened_at", "timestamptz"]) });
}

const ownSupportView: View = { type: "OwnSupport", fields: { ...columns("version", "givenAt", "shown"), confirmed: (row) => `${row}.version >= (select r.material_version from draagvlak_rounds r where r.initiative_id = ${row}.initiative_id)` } };

/** What the viewer gave themself; nobody else's is ever told. */
export function ownSupport(): Relation {
  return one({ view: () => ownSupportView, from: (row) => `supports ${row}`, where: (row, initiative, scope) => [`${row}.initiative_id = ${initiative}.id`, `${row}.person_id = ${scope.viewer}`] });
}
