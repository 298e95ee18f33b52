import { invitationDays, mostInvitations, mostInvited } from "#shared/groups/groups.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import { hashToken, newToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { groupTopic } from "../group.events.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { isOpen } from "../invitation.view.ts";
import { lockGroup, lockInvitedGroup } from "./lock-group.ts";

const guardLead = guard("groups", mayReadGroup, mayLead);
const dayMs = 86_400_000;

/** Makes a link by which so many people come in, for so many days. The token is told this once: only its hash is kept. Throws INVALID_TERM, TOO_MANY. */
export async function inviteToGroup(work: Work, id: string, days: number, mostUses: number): Promise<{ groupId: string; token: string }> {
  const group = await lockGroup(work, id);
  await guardLead(work, group.id);
  refuseIf(!(invitationDays as readonly number[]).includes(days) && "INVALID_TERM");
  refuseIf((mostUses < 1 || mostUses > mostInvited) && "TOO_MANY");
  const [open] = (await work.tx.query(`select count(*)::int as count from group_invitations gi where gi.group_id = $1 and ${isOpen("gi", "$2")}`, [group.id, work.now])) as [{ count: number }];
  refuseIf(open.count >= mostInvitations && "TOO_MANY");
  const token = newToken();
  await work.tx.query("insert into group_invitations (group_id, token_hash, made_by, made_at, expires_at, most_uses) values ($1, $2, $3, $4, $5, $6)", [
    group.id, hashToken(token), work.person(), work.now, new Date(work.now.getTime() + days * dayMs), mostUses,
  ]);
  work.audit({ act: "InvitationMade", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId, facts: { days, mostUses } });
  work.emit({ type: "InvitationMade", topics: [groupTopic(group.id)], ids: { groupId: group.id } });
  return { groupId: group.id, token };
}

/** Lets nobody in by a link any more. */
export async function revokeInvitation(work: Work, id: string): Promise<string> {
  // Whoever is no steward must not learn that it is there.
  const [invitation] = (await work.tx.query(
    `select i.id, i.group_id as "groupId" from group_invitations i join memberships m on m.group_id = i.group_id and m.person_id = $2 and m.role = 'STEWARD' where i.id = $1 for share of m`,
    [asUuid(id), work.viewer],
  )) as { id: string; groupId: string }[];
  if (!invitation) throw new Refused("NOT_FOUND");
  await work.tx.query("update group_invitations set revoked_at = coalesce(revoked_at, $2) where id = $1", [invitation.id, work.now]);
  work.emit({ type: "InvitationRevoked", topics: [groupTopic(invitation.groupId)], ids: { groupId: invitation.groupId } });
  return invitation.groupId;
}

/** Comes in by a link. Throws INVITATION_OVER alike for one that is used up, too old, revoked or was never made. */
export async function acceptInvitation(work: Work, token: string): Promise<string> {
  const person = work.person();
  const hash = hashToken(token);
  const [found] = (await work.tx.query(`select group_id as "groupId" from group_invitations where token_hash = $1`, [hash])) as { groupId: string }[];
  if (!found) throw new Refused("INVITATION_OVER");
  // The group's row is the lock: of two who take the last place one comes after the other, and whoever ends the group comes before or after.
  const group = await lockInvitedGroup(work, found.groupId);
  const [invitation] = (await work.tx.query(
    `select gi.id, coalesce(m.state = 'ACTIVE', false) as "isMember", m.state is not null as asked from group_invitations gi join groups g on g.id = gi.group_id
     left join memberships m on m.group_id = gi.group_id and m.person_id = $3 where gi.token_hash = $1 and ${isOpen("gi", "$2")} and g.state <> 'ENDED'`,
    [hash, work.now, person],
  )) as { id: string; isMember: boolean; asked: boolean }[];
  if (!invitation) throw new Refused("INVITATION_OVER");
  refuseIf(invitation.isMember && "ALREADY_MEMBER");
  await work.tx.query("update group_invitations set uses = uses + 1 where id = $1", [invitation.id]);
  await work.tx.query(
    `insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'MEMBER', 'ACTIVE', $3) on conflict (group_id, person_id) do update set state = 'ACTIVE', since = $3`,
    [group.id, person, work.now],
  );
  await work.tx.query("update groups set member_count = member_count + 1 where id = $1", [group.id]);
  await changeRights(work, person);
  work.emit({ type: "MemberJoined", topics: [groupTopic(group.id), personTopic(person)], ids: { groupId: group.id, personId: person } });
  return group.id;
}
