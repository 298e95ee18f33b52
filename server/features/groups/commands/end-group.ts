import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import { groupTopic } from "../group.events.ts";
import { mayEnd, mayReadGroup } from "../group.policy.ts";
import { lockGroup } from "./lock-group.ts";

const guardEnd = guard("groups", mayReadGroup, mayEnd);

/** Ends a group for good: all of it stays readable, nothing is added. */
export async function endGroup(work: Work, id: string): Promise<string> {
  // Races with joining, talking and starting an initiative: those that waited here find it ended.
  const group = await lockGroup(work, id);
  await guardEnd(work, group.id);
  await work.tx.query("update groups set state = 'ENDED' where id = $1", [group.id]);
  work.audit({ act: "GroupEnded", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId });
  work.emit({ type: "GroupEnded", topics: [groupTopic(group.id), wijkTopic(group.wijkId)], ids: { groupId: group.id } });
  return group.id;
}
