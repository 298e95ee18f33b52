// Without imports of other views, because policies use it too.
import type { Expression } from "../../platform/view/view.ts";

export const supporters: Expression = (row) => `(select c.supporters from initiative_counters c where c.initiative_id = ${row}.initiative_id)`;
export const buurtenReached: Expression = (row) =>
  `(select count(*)::int from support_spread sp where sp.initiative_id = ${row}.initiative_id and sp.supporters > 0)`;

/** Over a row of draagvlak_rounds: whether its rule is met. The same sum as isReached in shared/. */
export const isReachedSql: Expression = (row, scope) =>
  `(${supporters(row, scope)} >= ${row}.threshold and ${buurtenReached(row, scope)} >= ${row}.buurten_needed)`;
