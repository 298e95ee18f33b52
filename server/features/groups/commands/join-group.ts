import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";
import { groupTopic } from "../group.events.ts";
import { mayJoin, mayReadGroup } from "../group.policy.ts";
import { lockGroup } from "./lock-group.ts";

const guardJoin = guard("groups", mayReadGroup, mayJoin);

/** Makes whoever asks a member at once where the group is open to all; otherwise its stewards hear of the wish. */
export async function joinGroup(work: Work, id: string): Promise<string> {
  // Races with the group's ending, and with a second click.
  const group = await lockGroup(work, id);
  await guardJoin(work, group.id);
  const person = work.person();
  const isOpen = group.joining === "OPEN";
  await work.tx.query("insert into memberships (group_id, person_id, role, state, since) values ($1, $2, 'MEMBER', $3, $4)", [
    group.id, person, isOpen ? "ACTIVE" : "ASKED", work.now,
  ]);
  if (isOpen) await work.tx.query("update groups set member_count = member_count + 1 where id = $1", [group.id]);
  work.emit({
    type: isOpen ? "MemberJoined" : "MembershipAsked",
    topics: [groupTopic(group.id), personTopic(person)],
    ids: { groupId: group.id, personId: person },
  });
  return group.id;
}
