import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, orderBy } from "../../platform/view/view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { registrationFields } from "../registrations/registration.view.ts";
import { openTalk } from "../threads/comment.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";

type Where = NonNullable<Relation["where"]>;

export const activityView: View = {
  type: "Activity",
  fields: {
    ...columns("id", "title", "about", "place", "startsAt", "endsAt", "price", "kind", "source"),
    wijk: wijkOf(),
    organisation: byColumn(() => organisationView, "organisations", "organisation_id"),
    ...registrationFields(),
    ...openTalk("activity_id"),
  },
};

/** What goes on between the arguments `from` and `until`, of which the end is not part: the coming three months when they are not given. */
export function activityList(where: Where): Relation {
  return between(
    where,
    (_row, scope) => scope.arg("from", "timestamptz") ?? scope.now,
    (_row, scope) => scope.arg("until", "timestamptz") ?? `${scope.now} + interval '3 months'`,
  );
}

export function comingActivities(where: Where): Relation {
  return between(where, (_row, scope) => scope.now, (_row, scope) => `${scope.now} + interval '3 months'`);
}

// Most activities are over within a day, and an index by their beginning finds those of a month at once. The few that last longer have
// a part of the index to themselves, or every list would begin a year back.
function between(where: Where, from: Expression, until: Expression): Relation {
  return list({
    view: () => activityView,
    from: (row, parent, scope) => {
      const [begin, end] = [from(row, scope), until(row, scope)];
      const of = [`a.starts_at < ${end}`, `a.ends_at > ${begin}`, `${begin} < ${end}`, ...where("a", parent, scope)].filter(Boolean).join(" and ");
      return `(select * from activities a where not a.is_long and a.starts_at > ${begin} - interval '1 day' and ${of} union all select * from activities a where a.is_long and ${of}) ${row}`;
    },
    order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]),
    most: 200,
  });
}

export const activityPostedView: View = { type: "ActivityPosted", fields: { activity: givenRow(() => activityView, "activities", "id") } };
