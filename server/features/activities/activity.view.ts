import { permission } from "../../platform/policy.ts";
import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { isUnhidden } from "../groups/group.policy.ts";
import { groupView } from "../groups/group.view.ts";
import { isPublicInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { pictureView } from "../pictures/picture.view.ts";
import { themeOf } from "../themes/wijkthema.view.ts";
import { registrationFields } from "../registrations/registration.view.ts";
import { openTalk } from "../threads/comment.view.ts";
import { buurtView, wijkOf } from "../wijken/wijk.view.ts";
import { isOnCalendar, mayApprove, mayChange, mayReadActivity } from "./activity.policy.ts";
import { activitySeriesView } from "./activity-series.view.ts";

type Where = NonNullable<Relation["where"]>;

export const activityView: View = {
  type: "Activity",
  fields: {
    ...columns("id", "title", "about", "forWhom", "place", "wheelchair", "indoors", "startsAt", "endsAt", "movedFrom", "stateReason", "price", "priceCents", "registrationWanted", "capacity", "contact"),
    ...columns("languages", "ageFrom", "ageTo", "kind", "worksState", "noticed", "detached", "sequence", "changedAt", "source"),
    // What its series let go is off too, for who comes by an old link.
    state: (row) => `case ${row}.state when 'DROPPED' then 'CANCELLED' else ${row}.state end`,
    wijk: wijkOf(),
    buurt: byColumn(() => buurtView, "buurten", "buurt_id"),
    theme: themeOf(),
    organisation: byColumn(() => organisationView, "organisations", "organisation_id"),
    group: one({ view: () => groupView, from: (row) => `groups ${row}`, where: (row, activity, scope) => [`${row}.id = ${activity}.group_id`, isUnhidden(row, scope)] }),
    initiative: one({ view: () => initiativeView, from: (row) => `initiatives ${row}`, where: (row, activity, scope) => [`${row}.id = ${activity}.initiative_id`, isPublicInitiative(row, scope)] }),
    series: byColumn(() => activitySeriesView, "activity_series", "series_id"),
    pictures: list({
      view: () => pictureView,
      from: (row, activity) => `(select p.id, p.width, p.height, ap.alt, ap.number from activity_pictures ap join pictures p on p.id = ap.picture_id
        where ap.activity_id = ${activity}.id or ap.series_id = ${activity}.series_id and not exists (select from activity_pictures own where own.activity_id = ${activity}.id)) ${row}`,
      order: orderBy("asc", ["number", "int"]),
    }),
    ...registrationFields(),
    ...openTalk("activity_id"),
    viewerCanChange: permission(mayChange),
    viewerCanApprove: permission(mayApprove),
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
      const of = [`a.starts_at < ${end}`, `a.ends_at > ${begin}`, `${begin} < ${end}`, isOnCalendar("a", scope), ...where("a", parent, scope)].filter(Boolean).join(" and ");
      return `(select * from activities a where not a.is_long and a.starts_at > ${begin} - interval '1 day' and ${of} union all select * from activities a where a.is_long and ${of}) ${row}`;
    },
    order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]),
    most: 200,
  });
}

/** One that the viewer may open by its address. */
export function readableActivity(): Relation {
  return one({ view: () => activityView, from: (row) => `activities ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadActivity(row, scope)] });
}

/** First posts that are not let in yet: of what comes back the first date that is still to come. */
export function awaitingOf(where: Where): Relation {
  return list({
    view: () => activityView,
    from: (row, parent, scope) => {
      const of = ["a.state = 'AWAITING'", `a.ends_at > ${scope.now}`, ...where("a", parent, scope)].filter(Boolean).join(" and ");
      return `(select distinct on (coalesce(a.series_id, a.id)) a.* from activities a where ${of} order by coalesce(a.series_id, a.id), a.starts_at) ${row}`;
    },
    order: orderBy("asc", ["created_at", "timestamptz"], ["id", "uuid"]),
    most: 100,
  });
}

const changed = (type: string): View => ({ type, fields: { activity: givenRow(() => activityView, "activities", "id") } });
export const activityPostedView = changed("ActivityPosted");
export const activityChangedView = changed("ActivityChanged");
