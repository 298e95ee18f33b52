import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { lockGroup, topicsOf } from "./lock-group.ts";

const guardEnd = guard("groups", mayReadGroup, mayLead);

/** Ends a group for good: all of it stays readable to who read it before, nothing is added. */
export async function endGroup(work: Work, id: string): Promise<string> {
  // Races with joining, talking and starting an initiative: those that waited here find it ended.
  const group = await lockGroup(work, id);
  await guardEnd(work, group.id);
  await work.tx.query("update groups set state = 'ENDED', merge_asked_into = null, steward_wanted_since = null where id = $1", [group.id]);
  // Nobody can choose any more, so what is open is counted as it stands.
  await work.tx.query("update group_decisions set closes_at = greatest($2, opened_at + interval '1 millisecond') where group_id = $1 and closes_at > $2", [group.id, work.now]);
  work.audit({ act: "GroupEnded", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "GroupEnded", topics: topicsOf(group), ids: { groupId: group.id } });
  return group.id;
}
