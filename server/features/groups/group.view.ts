import { permission } from "../../platform/policy.ts";
import { type Relation, type Scope, type Sql, type View, byColumn, columns, givenRow, list, one, orderBy, page } from "../../platform/view/view.ts";
import { initiativesOfGroup } from "../initiatives/initiative-list.view.ts";
import { searchInGroup } from "../initiatives/group-search.view.ts";
import { personView } from "../members/person.view.ts";
import { themeOf } from "../themes/wijkthema.view.ts";
import { talkOf } from "../threads/comment.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import {
  mayAdmit, mayComment, mayEnd, mayJoin, mayLeave, mayModerate, mayReadInside, mayReadMembers, mayReadRequests, mayStartInitiative,
} from "./group.policy.ts";

const mostUnread = 100;

export const groupView: View = {
  type: "Group",
  fields: {
    ...columns("id", "name", "about", "visibility", "state", "memberCount", "createdAt", "commentCount"),
    wijk: wijkOf(),
    theme: themeOf(),
    stewards: stewards(mayReadInside),
    members: list({
      view: () => membershipView,
      from: (row) => `memberships ${row}`,
      where: (row, group, scope) => [`${row}.group_id = ${group}.id`, `${row}.state = 'ACTIVE'`, mayReadMembers(group, scope)],
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
    initiatives: initiativesOfGroup(),
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
    viewerCanAdmit: permission(mayAdmit),
    viewerCanEnd: permission(mayEnd),
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

const membershipView: View = { type: "Membership", fields: { ...columns("id", "role", "state", "since"), person: byColumn(() => personView, "persons", "person_id") } };

export const groupChangedView: View = { type: "GroupChanged", fields: { group: givenRow(() => groupView, "groups", "id") } };

/** A page of groups, newest first. */
export function groupPage(where: NonNullable<Relation["where"]>): Relation {
  return page({ view: () => groupView, from: (row) => `groups ${row}`, where, order: orderBy("desc", ["id", "uuid"]) });
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
