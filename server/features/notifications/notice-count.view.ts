import { noticeGroups, kindsByGroup } from "#shared/notifications/kinds.ts";
import { type Relation, type View, columns, list, orderBy } from "../../platform/view/view.ts";

const countView: View = { type: "NoticeCount", fields: columns("of", "all", "unread") };
const kinds = noticeGroups.flatMap((group, place) => kindsByGroup[group].map((kind) => `('${kind}', '${group}', ${place})`)).join(", ");

/** How many notices a person has in each group that has any. */
export function noticeCountsOf(): Relation {
  return list({
    view: () => countView,
    from: (row, person) => `(select k.of, k.place, count(*)::int as "all", (count(*) filter (where n.read_at is null))::int as unread
      from notices n join (values ${kinds}) k (kind, of, place) on k.kind = n.kind where n.person_id = ${person}.id group by k.of, k.place) ${row}`,
    order: orderBy("asc", ["place", "int"]),
  });
}
