import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { groupTopic } from "../group.events.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { lockGroup } from "./lock-group.ts";

const guardAdmit = guard("groups", mayReadGroup, mayLead);

/** Lets someone in who asked to join. */
export async function admitMember(work: Work, groupId: string, personId: string): Promise<string> {
  // Races with a second steward who admits, and with the asker who takes the wish back.
  const group = await lockGroup(work, groupId);
  await guardAdmit(work, group.id);
  const [asker] = (await work.tx.query("select person_id as id, state from memberships where group_id = $1 and person_id = $2", [group.id, asUuid(personId)])) as {
    id: string;
    state: string;
  }[];
  if (!asker) throw new Refused("NOT_FOUND");
  if (asker.state === "ACTIVE") throw new Refused("ALREADY_MEMBER");
  await work.tx.query("update memberships set state = 'ACTIVE', since = $3 where group_id = $1 and person_id = $2", [group.id, asker.id, work.now]);
  await work.tx.query("update groups set member_count = member_count + 1 where id = $1", [group.id]);
  await changeRights(work, asker.id);
  work.audit({ act: "MemberAdmitted", subject: ["person", asker.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "MemberAdmitted", topics: [groupTopic(group.id), personTopic(asker.id)], ids: { groupId: group.id, personId: asker.id } });
  return group.id;
}
