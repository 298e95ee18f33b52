import { usual } from "#shared/notifications/frequencies.ts";
import { noticeGroups } from "#shared/notifications/kinds.ts";
import { type Relation, type View, byColumn, column, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { visibleGroup } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { themeOf } from "../themes/wijkthema.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { mostFollows } from "./commands/follow.ts";

const preferenceView: View = { type: "NoticePreference", fields: columns("of", "email", "push") };
const groups = noticeGroups.map((of, place) => `(${place}, '${of}', '${usual[of].EMAIL}', '${usual[of].PUSH}')`).join(", ");

/** Over a row of persons: each group of kinds, with what they set or what is usual. */
export function preferencesOf(): Relation {
  return list({
    view: () => preferenceView,
    from: (row, person) => `(select g.place, g.of, coalesce(np.email, g.email) as email, coalesce(np.push, g.push) as push from (values ${groups}) g (place, of, email, push)
      left join notice_preferences np on np.of = g.of and np.person_id = ${person}.id) ${row}`,
    order: orderBy("asc", ["place", "int"]),
  });
}

const quietHoursView: View = { type: "QuietHours", fields: { from: column("from_minute"), until: column("until_minute") } };

export function quietHoursOf(): Relation {
  return one({ view: () => quietHoursView, from: (row) => `quiet_hours ${row}`, where: (row, person) => [`${row}.person_id = ${person}.id`] });
}

const followView: View = {
  type: "Follow",
  fields: {
    since: column("since"),
    wijk: wijkOf(),
    theme: themeOf(),
    group: visibleGroup((row, follow) => [`${row}.id = ${follow}.group_id`]),
    initiative: one({ view: () => initiativeView, from: (row) => `initiatives ${row}`, where: (row, follow, scope) => [`${row}.id = ${follow}.initiative_id`, mayReadInitiative(row, scope)] }),
    organisation: byColumn(() => organisationView, "organisations", "organisation_id"),
  },
};

/** What a person follows, the newest first. */
export function followsOf(): Relation {
  return list({ view: () => followView, from: (row) => `follows ${row}`, where: (row, person) => [`${row}.person_id = ${person}.id`], order: orderBy("desc", ["since", "timestamptz"]), most: mostFollows });
}
