import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const sessionView: View = {
  type: "Session",
  fields: { ...columns("id", "way", "browser", "system", "createdAt", "seenAt"), pushedSince: (row) => `(select ps.since from push_subscriptions ps where ps.session_id = ${row}.id)`, isCurrent: (row, { session }) => `coalesce(${row}.id = ${session}, false)` },
};

/** Where a person is signed in: their sessions that have not ended by themselves. */
export function sessionsOf(): Relation {
  return list({
    view: () => sessionView,
    from: (row) => `sessions ${row}`,
    where: (row, person, { now }) => [`${row}.person_id = ${person}.id`, `${row}.ends_at > ${now}`, `${row}.seen_at > ${now} - ${row}.idle`],
    order: orderBy("desc", ["seen_at", "timestamptz"], ["id", "uuid"]),
  });
}
