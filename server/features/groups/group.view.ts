import { permission } from "../../platform/policy.ts";
import { type Relation, type Scope, type Sql, type View, byColumn, columns, givenRow, list, one, orderBy, page } from "../../platform/view/view.ts";
import { comingActivities } from "../activities/activity.view.ts";
import { initiativesOfGroup } from "../initiatives/initiative-list.view.ts";
import { searchInGroup } from "../initiatives/group-search.view.ts";
import { personView } from "../members/person.view.ts";
import { themeOf, wijkthemaView } from "../themes/wijkthema.view.ts";
import { talkOf } from "../threads/comment.view.ts";
import { wijkOf, wijkView } from "../wijken/wijk.view.ts";
import { filesOf } from "../files/group-file.view.ts";
import { decisionsOf } from "./decision.view.ts";
import {
  isUnhidden, lacksSteward, mayAskSteward, mayComment, mayCommentForGroup, mayJoin, mayLead, mayLeave, mayModerate, mayPropose, mayReadGroup, mayReadInside, mayReadMembers, mayReadRequests, maySpeakForGroup, mayStartInitiative,
  mayWantSteward,
} from "./group.policy.ts";
import { invitationsOf } from "./invitation.view.ts";

const mostUnread = 100;

export const groupView: View = {
  type: "Group",
  fields: {
    ...columns("id", "name", "about", "visibility", "state", "joining", "memberCount", "createdAt", "commentCount", "wholeTown", "stewardWantedSince"),
    wijk: wijkOf(),
    theme: themeOf(),
    otherWijken: list({
      view: () => wijkView,
      from: (row, group) => `(select w.* from group_wijken gw join wijken w on w.id = gw.wijk_id where gw.group_id = ${group}.id) ${row}`,
      order: orderBy("asc", ["position", "int"]),
    }),
    otherThemes: list({
      view: () => wijkthemaView,
      from: (row, group) => `(select t.* from group_themes gt join wijkthemas t on t.id = gt.theme_id where gt.group_id = ${group}.id) ${row}`,
      order: orderBy("asc", ["title", "text"], ["id", "uuid"]),
    }),
    stewards: stewards(mayReadInside),
    members: list({
      view: () => membershipView,
      from: (row) => `memberships ${row}`,
      where: (row, group, scope) => [`${row}.group_id = ${group}.id`, `${row}.state = 'ACTIVE'`, `(${row}.shown or ${mayReadMembers(group, scope)})`],
      order: orderBy("asc", ["since", "timestamptz"], ["id", "uuid"]),
      most: 500,
    }),
    requests: list({
      view: () => membershipView,
      from: (row) => `memberships ${row}`,
      where: (row, group, scope) => [`${row}.group_id = ${group}.id`, `${row}.state = 'ASKED'`, mayReadRequests(group, scope)],
      order: orderBy("asc", ["since", "timestamptz"], ["id", "uuid"]),
      most: 500,
    }),
    invitations: invitationsOf(),
    decisions: decisionsOf(),
    files: filesOf(),
    mergedInto: oneGroup((row, group, scope) => [`${row}.id = ${group}.merged_into`, mayReadGroup(row, scope)]),
    mergeAskedInto: oneGroup((row, group, scope) => [`${row}.id = ${group}.merge_asked_into`, `(${mayReadRequests(group, scope)} or ${mayReadRequests(row, scope)})`]),
    mergeRequests: list({
      view: () => groupView,
      from: (row) => `groups ${row}`,
      where: (row, group, scope) => [`${row}.merge_asked_into = ${group}.id`, `${row}.state <> 'ENDED'`, mayReadRequests(group, scope)],
      order: orderBy("asc", ["id", "uuid"]),
    }),
    initiatives: initiativesOfGroup(),
    activities: comingActivities((row, group) => [`${row}.group_id = ${group}.id`]),
    ...talkOf("group_id", (_row, group, scope) => [mayReadInside(group, scope)]),
    search: searchInGroup(),
    viewerUnread,
    viewerMembership: one({
      view: () => membershipView,
      from: (row) => `memberships ${row}`,
      where: (row, group, scope) => [`${row}.group_id = ${group}.id`, `${row}.person_id = ${scope.viewer}`],
    }),
    viewerCanJoin: permission(mayJoin),
    viewerCanLeave: permission(mayLeave),
    viewerCanComment: permission(mayComment),
    viewerCanModerate: permission(mayModerate),
    viewerCanStartInitiative: permission(mayStartInitiative),
    viewerCanCommentForGroup: permission(mayCommentForGroup),
    viewerCanSpeakForGroup: permission(maySpeakForGroup),
    viewerCanPropose: permission(mayPropose),
    viewerCanLead: permission(mayLead),
    viewerCanAskSteward: permission(mayAskSteward),
    viewerCanWantSteward: permission(mayWantSteward),
  },
};

/** A group whose watcher has already been found to read inside it: so watchers of an open one get the same text. */
export const watchedGroupView: View = {
  type: "Group",
  fields: {
    ...groupView.fields,
    stewards: stewards(() => "true"),
    ...talkOf("group_id"),
  },
};

const membershipView: View = {
  type: "Membership",
  fields: { ...columns("id", "role", "state", "since", "shown"), askedAsSteward: (row) => `${row}.steward_asked_at is not null`, person: byColumn(() => personView, "persons", "person_id") },
};

export const groupChangedView: View = { type: "GroupChanged", fields: { group: givenRow(() => groupView, "groups", "id") } };

/** A page of the groups that everybody may know of, newest first. */
export function groupPage(where: NonNullable<Relation["where"]>): Relation {
  return page({ view: () => groupView, from: (row) => `groups ${row}`, where: (row, parent, scope) => [isUnhidden(row, scope), ...where(row, parent, scope)], order: orderBy("desc", ["id", "uuid"]) });
}

/** A group that the viewer may know of, among those that are meant. */
export function visibleGroup(where: NonNullable<Relation["where"]>): Relation {
  return oneGroup((row, parent, scope) => [...where(row, parent, scope), mayReadGroup(row, scope)]);
}

/** What waits on the desk of a wijkregisseur. */
export function groupsWithoutSteward(): Relation {
  return list({
    view: () => groupView,
    from: (row) => `groups ${row}`,
    where: (row, _root, scope) => [lacksSteward(row, scope)],
    order: orderBy("asc", ["steward_wanted_since", "timestamptz"], ["id", "uuid"]),
    most: 100,
  });
}

function oneGroup(where: NonNullable<Relation["where"]>): Relation {
  return one({ view: () => groupView, from: (row) => `groups ${row}`, where });
}

/** Of what others said. Who never looked has read what was there when they came in. */
function viewerUnread(group: Sql, { viewer }: Scope): Sql {
  return `coalesce((select count(*)::int from memberships m left join group_reads g on g.group_id = m.group_id and g.person_id = m.person_id
    cross join lateral (select from comments c where c.group_id = m.group_id and c.author_id <> m.person_id
      and case when g.until_comment_id is null then c.created_at > m.since else c.id > g.until_comment_id end limit ${mostUnread}) unread
    where m.group_id = ${group}.id and m.person_id = ${viewer} and m.state = 'ACTIVE'), 0)`;
}

function stewards(visible: typeof mayReadInside): Relation {
  return list({
    view: () => personView,
    from: (row, group) => `(select p.*, m.since from memberships m join persons p on p.id = m.person_id where m.group_id = ${group}.id and m.role = 'STEWARD') ${row}`,
    where: (_row, group, scope) => [visible(group, scope)],
    order: orderBy("asc", ["since", "timestamptz"], ["id", "uuid"]),
  });
}
