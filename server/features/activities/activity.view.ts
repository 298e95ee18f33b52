import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, orderBy } from "../../platform/view/view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";

type Where = NonNullable<Relation["where"]>;

export const activityView: View = {
  type: "Activity",
  fields: {
    ...columns("id", "title", "about", "place", "startsAt", "endsAt", "price", "kind", "source"),
    wijk: wijkOf(),
    organisation: byColumn(() => organisationView, "organisations", "organisation_id"),
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

function between(where: Where, from: Expression, until: Expression): Relation {
  return list({
    view: () => activityView,
    from: (row) => `activities ${row}`,
    where: (row, parent, scope) => {
      const [begin, end] = [from(row, scope), until(row, scope)];
      // Nothing lasts longer than a year (a CHECK), so the index is read from there and not from the first activity ever.
      const goingOn = `${row}.starts_at > ${begin} - interval '366 days'`;
      return [goingOn, `${row}.ends_at > ${begin}`, `${row}.starts_at < ${end}`, `${begin} < ${end}`, ...where(row, parent, scope)];
    },
    order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]),
    most: 200,
  });
}

export const activityPostedView: View = { type: "ActivityPosted", fields: { activity: givenRow(() => activityView, "activities", "id") } };
