// The lists of initiatives, newest first (ids carry the time they were made).
import { type Relation, type Sql, orderBy, page } from "../../platform/view/view.ts";
import { isPublicInitiative, mayReadInitiative } from "./initiative.policy.ts";
import { initiativeView } from "./initiative.view.ts";

type Where = (row: Sql, parent: Sql, scope: Parameters<NonNullable<Relation["where"]>>[2]) => (Sql | null)[];

/** What everybody may read: equal for all viewers. */
export function publicInitiatives(where: Where): Relation {
  return page({
    view: () => initiativeView,
    from: (row) => `initiatives ${row}`,
    where: (row, parent, scope) => {
      const stages = scope.arg("stages", "text[]");
      return [isPublicInitiative(row, scope), stages && `${row}.stage = any(${stages})`, ...where(row, parent, scope)];
    },
    order: orderBy("desc", ["id", "uuid"]),
  });
}

/** A group's initiatives with its drafts, for those who may read them. */
export function initiativesOfGroup(): Relation {
  return page({
    view: () => initiativeView,
    from: (row) => `initiatives ${row}`,
    where: (row, group, scope) => [`${row}.group_id = ${group}.id`, mayReadInitiative(row, scope)],
    order: orderBy("desc", ["id", "uuid"]),
  });
}
