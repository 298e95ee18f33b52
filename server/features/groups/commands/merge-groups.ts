import { readsNoWider } from "#shared/groups/groups.ts";
import { guard, rule } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { groupTopic } from "../group.events.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { type LockedGroup, lockGroup, topicsOf } from "./lock-group.ts";

const guardLead = guard("groups", mayReadGroup, mayLead);
const guardGoesOn = guard("groups", mayReadGroup, rule([(row) => `${row}.state = 'ENDED'`, "GROUP_ENDED"]));

/** Both groups, locked in one order: of two that ask each other the second waits for the first. */
async function lockBoth(work: Work, id: string, into: string): Promise<{ group: LockedGroup; other: LockedGroup }> {
  const [first, second] = [asUuid(id)?.toLowerCase(), asUuid(into)?.toLowerCase()];
  if (!first || !second || first === second) throw new Refused("NOT_FOUND");
  const locked = new Map<string, LockedGroup>();
  for (const each of [first, second].sort()) locked.set(each, await lockGroup(work, each));
  return { group: locked.get(first) as LockedGroup, other: locked.get(second) as LockedGroup };
}

/** Asks the stewards of another group to go on as one, in theirs; null takes it back. Throws WIDER_GROUP where more people would read what was said. */
export async function askMerge(work: Work, id: string, into: string | null): Promise<string> {
  if (into === null) return stopAsking(work, id);
  const { group, other } = await lockBoth(work, id, into);
  await guardLead(work, group.id);
  await guardGoesOn(work, other.id);
  refuseIf(!readsNoWider(group.visibility, other.visibility) && "WIDER_GROUP");
  await work.tx.query("update groups set merge_asked_into = $2 where id = $1", [group.id, other.id]);
  work.emit({ type: "MergeAsked", topics: [groupTopic(group.id), groupTopic(other.id)], ids: { groupId: group.id, otherId: other.id } });
  return group.id;
}

async function stopAsking(work: Work, id: string): Promise<string> {
  const group = await lockGroup(work, id);
  await guardLead(work, group.id);
  await work.tx.query("update groups set merge_asked_into = null where id = $1", [group.id]);
  work.emit({ type: "GroupChanged", topics: topicsOf(group), ids: { groupId: group.id } });
  return group.id;
}

/** Answers for the group that was asked: its members, talk, plans and decisions come along, and the old address leads here. Throws NOT_ASKED. */
export async function answerMerge(work: Work, id: string, from: string, accept: boolean): Promise<string> {
  const { group, other: asking } = await lockBoth(work, id, from);
  await guardLead(work, group.id);
  const [asked] = (await work.tx.query("select 1 from groups where id = $1 and merge_asked_into = $2 and state <> 'ENDED'", [asking.id, group.id])) as unknown[];
  refuseIf(!asked && "NOT_ASKED");
  if (accept) await merge(work, asking, group);
  else {
    await work.tx.query("update groups set merge_asked_into = null where id = $1", [asking.id]);
    work.emit({ type: "MergeDeclined", topics: [groupTopic(asking.id), groupTopic(group.id)], ids: { groupId: asking.id, otherId: group.id } });
  }
  return group.id;
}

async function merge(work: Work, from: LockedGroup, into: LockedGroup): Promise<void> {
  // It may have been narrowed since it was asked.
  refuseIf(!readsNoWider(from.visibility, into.visibility) && "WIDER_GROUP");
  const { tx, now } = work;
  await tx.query("update comments set pinned_at = null where group_id = $1 and pinned_at is not null", [from.id]);
  for (const table of ["comments", "initiatives", "group_decisions", "group_files"]) await tx.query(`update ${table} set group_id = $2 where group_id = $1`, [from.id, into.id]);
  await tx.query("delete from group_reads where group_id = $1", [from.id]);
  await tx.query("update group_invitations set revoked_at = coalesce(revoked_at, $2) where group_id = $1", [from.id, now]);
  // Who asked to join one of them and is in the other is in; who led one of them leads on.
  const moved = (await tx.query(
    `with gone as (delete from memberships where group_id = $1 returning *)
     insert into memberships (group_id, person_id, role, state, since, shown) select $2, person_id, role, state, since, shown from gone
     on conflict (group_id, person_id) do update set role = case when excluded.role = 'STEWARD' then 'STEWARD' else memberships.role end,
       state = case when 'ACTIVE' in (excluded.state, memberships.state) then 'ACTIVE' else memberships.state end, steward_asked_at = case when excluded.role = 'STEWARD' then null else memberships.steward_asked_at end
     returning person_id as "personId"`,
    [from.id, into.id],
  )) as { personId: string }[];
  const people = moved.map(({ personId }) => personId);
  await tx.query("update persons set rights_changed_at = greatest($2, rights_changed_at) where id = any($1::uuid[])", [people, now]);
  await tx.query(
    `update groups g set member_count = (select count(*) from memberships m where m.group_id = g.id and m.state = 'ACTIVE'), comment_count = (select count(*) from comments c where c.group_id = g.id),
       merge_asked_into = null, state = case when g.id = $1 then 'ENDED' else g.state end, merged_into = case when g.id = $1 then $2::uuid else g.merged_into end,
       steward_wanted_since = case when exists (select from memberships m where m.group_id = g.id and m.role = 'STEWARD') then null else g.steward_wanted_since end
     where g.id in ($1, $2)`,
    [from.id, into.id],
  );
  // Whoever came here by way of an earlier merger goes on too, and who was still asking has nobody to ask.
  await tx.query("update groups set merged_into = $2 where merged_into = $1", [from.id, into.id]);
  await tx.query("update groups set merge_asked_into = null where merge_asked_into = $1", [from.id]);
  work.audit({ act: "GroupsMerged", subject: ["group", from.id], onBehalfOf: ["group", into.id], wijkId: into.wijkId });
  work.emit({ type: "GroupsMerged", topics: [...topicsOf(from), ...topicsOf(into), ...people.map(personTopic)], ids: { groupId: into.id, fromId: from.id } });
}
