// Without imports of other views, because policies use it too.
import type { Condition } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";

/** Rounds with their counters, as one row. */
export const rounds = "(draagvlak_rounds join initiative_counters using (initiative_id))";

/** Over a row of support_counts `sc`, beside its round: whether it is held against the threshold. */
export const countsIn = (round: Sql): Sql => `sc.confirmed and sc.grade = any(${round}.grades)`;

/** Over a row of rounds: in how many buurten there are supporters who count, and how many in the largest, as an int[]. */
const spread: Condition = (row, scope) => scope.once(row, `(select array[count(*)::int, coalesce(max(b.supporters), 0)::int] from (
  select sum(sc.supporters) as supporters from support_counts sc where sc.initiative_id = ${row}.initiative_id and ${countsIn(row)} group by sc.buurt_id having sum(sc.supporters) > 0) b)`);
export const buurtenReached: Condition = (row, scope) => `(${spread(row, scope)})[1]`;
export const largestBuurt: Condition = (row, scope) => `(${spread(row, scope)})[2]`;
const largestStreet: Condition = (row) => `coalesce((select max(st.supporters) from support_streets st where st.initiative_id = ${row}.initiative_id), 0)`;

export const withinBuurtShare: Condition = (row, scope) => `(${row}.most_buurt_percent = 100 or ${largestBuurt(row, scope)} * 100 <= ${row}.most_buurt_percent * ${row}.counted)`;
export const withinStreetShare: Condition = (row, scope) => `(${row}.most_street_percent = 100 or ${largestStreet(row, scope)} * 100 <= ${row}.most_street_percent * ${row}.counted)`;

/** Over a row of rounds: whether its rule is met. The same sum as isReached in shared/; what is cheap to know stands first. */
export const isReachedSql: Condition = (row, scope) =>
  `(${row}.counted >= ${row}.threshold and ${row}.organisations >= ${row}.organisations_needed and ${buurtenReached(row, scope)} >= ${row}.buurten_needed
    and ${withinBuurtShare(row, scope)} and ${withinStreetShare(row, scope)})`;

/** After its end no vote counts any more, also when nobody has closed the round yet. */
export const isOver: Condition = (row, scope) => `${row}.closes_at <= ${scope.now}`;
