import { type Relation, type View, byColumn, column, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { noticeCountsOf } from "../notifications/notice-count.view.ts";
import { noticesOf, unreadNotices } from "../notifications/notice.view.ts";
import { followsOf, preferencesOf, quietHoursOf } from "../notifications/preference.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { ownData } from "../privacy/privacy.view.ts";
import { comingRegistrations } from "../registrations/registration.view.ts";
import { letterOf } from "../residence/letter.view.ts";
import { talksOf } from "../threads/followed-talk.view.ts";
import { buurtView, wijkOf } from "../wijken/wijk.view.ts";
import { sessionsOf } from "./session.view.ts";

const roleView: View = { type: "Role", fields: { kind: column("kind"), wijk: wijkOf(), organisation: byColumn(() => organisationView, "organisations", "organisation_id") } };

/** Over a row of persons that is the viewer's own. */
export const viewerView: View = {
  type: "Viewer",
  fields: {
    ...columns("id", "name", "locale", "grade", "residenceWay", "residenceSince"),
    email: (row) => `coalesce(${row}.email, '')`,
    letter: letterOf(),
    wijk: wijkOf(),
    buurt: byColumn(() => buurtView, "buurten", "buurt_id"),
    roles: list({
      view: () => roleView,
      from: (row) => `roles ${row}`,
      where: (row, person, { now }) => [`${row}.person_id = ${person}.id`, `${row}.begins_at <= ${now}`, `(${row}.ends_at is null or ${row}.ends_at > ${now})`],
      order: orderBy("asc", ["id", "uuid"]),
    }),
    sessions: sessionsOf(),
    groups: list({
      view: () => groupView,
      from: (row) => `groups ${row}`,
      where: (row, person) => [`exists (select from memberships m where m.group_id = ${row}.id and m.person_id = ${person}.id and m.state = 'ACTIVE')`],
      order: orderBy("desc", ["id", "uuid"]),
      most: 100,
    }),
    registrations: comingRegistrations(),
    talks: talksOf(),
    notices: noticesOf(),
    unreadNotices,
    noticeCounts: noticeCountsOf(),
    noticePreferences: preferencesOf(),
    quietHours: quietHoursOf(),
    follows: followsOf(),
    mailTrouble: (row) => `(select mt.kind from mail_troubles mt where mt.address = ${row}.email)`,
    personalCalendarSince: (row) => `(select pc.made_at from personal_calendars pc where pc.person_id = ${row}.id)`,
    ownData: ownData(),
  },
};

/** Who asks, as only they see themself; nobody for who is not signed in. */
export function theViewer(): Relation {
  return one({ view: () => viewerView, from: (row) => `persons ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.viewer}`] });
}

export const viewerChangedView: View = { type: "ViewerChanged", fields: { viewer: theViewer() } };
