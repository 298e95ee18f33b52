import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { groupTopic } from "../group.events.ts";
import { mayMarkRead, mayReadGroup } from "../group.policy.ts";

const guardMember = guard("groups", mayReadGroup, mayMarkRead);

/** Shows or hides the name of whoever asks to those who are no members of the group. */
export async function showName(work: Work, id: string, on: boolean): Promise<string> {
  await guardMember(work, id);
  await work.tx.query("update memberships set shown = $3 where group_id = $1 and person_id = $2", [asUuid(id), work.person(), on]);
  work.emit({ type: "MemberShown", topics: [groupTopic(id.toLowerCase())], ids: { groupId: id } });
  return id;
}
