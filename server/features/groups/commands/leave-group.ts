import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { mayLeave, mayReadGroup } from "../group.policy.ts";
import { lockGroup, topicsOf } from "./lock-group.ts";

const guardLeave = guard("groups", mayReadGroup, mayLeave);

/** Takes whoever asks out of the group, or takes back their wish to join. A group that nobody is left in has ended. */
export async function leaveGroup(work: Work, id: string): Promise<string> {
  // Races with another steward who leaves: one of them must stay.
  const group = await lockGroup(work, id);
  await guardLeave(work, group.id);
  const person = work.person();
  const [gone] = (await work.tx.query(
    `with gone as (delete from memberships where group_id = $1 and person_id = $2 returning state, role), counted as (
       update groups set member_count = member_count - 1, state = case when member_count = 1 then 'ENDED' else state end
       where id = $1 and exists (select from gone where gone.state = 'ACTIVE')
     ) select state, role from gone`,
    [group.id, person],
  )) as { state: string; role: string }[];
  if (gone?.state === "ACTIVE") await changeRights(work, person);
  if (gone?.role === "STEWARD") work.audit({ act: "StewardLeft", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "MemberLeft", topics: [...topicsOf(group), personTopic(person)], ids: { groupId: group.id, personId: person } });
  return group.id;
}
