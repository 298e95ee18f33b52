import { type NoticeGroup, kindsByGroup } from "#shared/notifications/kinds.ts";
import { type Relation, type View, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { mayReadActivity } from "../activities/activity.policy.ts";
import { activityView } from "../activities/activity.view.ts";
import { visibleGroup } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { themeOf } from "../themes/wijkthema.view.ts";

const noticeView: View = {
  type: "Notice",
  fields: {
    ...columns("id", "kind", "measureId", "reportId", "text", "createdAt", "readAt"),
    // Who left the group since then no longer reads its drafts.
    initiative: one({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, notice, scope) => [`${row}.id = ${notice}.initiative_id`, mayReadInitiative(row, scope)],
    }),
    group: visibleGroup((row, notice) => [`${row}.id = ${notice}.group_id`]),
    theme: themeOf(),
    activity: one({ view: () => activityView, from: (row) => `activities ${row}`, where: (row, notice, scope) => [`${row}.id = ${notice}.activity_id`, mayReadActivity(row, scope)] }),
  },
};

/** A person's newest notices. */
export function noticesOf(): Relation {
  return list({ view: () => noticeView, from: (row) => `notices ${row}`, where: (row, person) => [`${row}.person_id = ${person}.id`], order: orderBy("desc", ["id", "uuid"]) });
}

/** The viewer's own, by group and by whether they were read. */
export function noticesSeen(): Relation {
  return page({
    view: () => noticeView,
    from: (row) => `notices ${row}`,
    where: (row, _root, scope) => {
      const kinds = scope.argAs("of", "text[]", (of) => kindsByGroup[of as NoticeGroup]);
      const unread = scope.arg("unread", "boolean");
      return [`${row}.person_id = ${scope.viewer}`, kinds && `${row}.kind = any(${kinds})`, unread && `(${row}.read_at is null) = ${unread}`];
    },
    order: orderBy("desc", ["id", "uuid"]),
  });
}

export function unreadNotices(person: string): string {
  return `(select count(*)::int from notices n where n.person_id = ${person}.id and n.read_at is null)`;
}
