import { hashToken } from "../../platform/session.ts";
import { type Relation, type View, byColumn, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { mayReadRequests } from "./group.policy.ts";
import { groupView } from "./group.view.ts";

const invitationView: View = {
  type: "GroupInvitation",
  fields: { ...columns("id", "madeAt", "expiresAt", "uses", "mostUses"), madeBy: byColumn(() => personView, "persons", "made_by") },
};

/** SQL for whether an invitation still lets people in. */
export const isOpen = (row: string, now: string): string => `(${row}.revoked_at is null and ${row}.expires_at > ${now} and ${row}.uses < ${row}.most_uses)`;

export function invitationsOf(): Relation {
  return list({
    view: () => invitationView,
    from: (row) => `group_invitations ${row}`,
    where: (row, group, scope) => [`${row}.group_id = ${group}.id`, isOpen(row, scope.now), mayReadRequests(group, scope)],
    order: orderBy("desc", ["id", "uuid"]),
  });
}

/** The group that a link leads into, for whoever has the link: also a hidden one. Looking uses nothing up. */
export function invitedGroup(): Relation {
  return one({
    view: () => groupView,
    from: (row, _root, scope) => `(select g.* from group_invitations gi join groups g on g.id = gi.group_id
      where gi.token_hash = ${scope.argAs("token", "text", (token) => hashToken(String(token)))} and ${isOpen("gi", scope.now)} and g.state <> 'ENDED') ${row}`,
  });
}

export const invitationMadeView: View = {
  type: "InvitationMade",
  fields: { token: (_row, scope) => scope.given("token", "text"), group: givenRow(() => groupView, "groups", "groupId") },
};
