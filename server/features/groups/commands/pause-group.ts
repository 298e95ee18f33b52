import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { lockGroup, topicsOf } from "./lock-group.ts";

const guardLead = guard("groups", mayReadGroup, mayLead);

/** Lets a group rest, or go on: no new talk and no new decisions meanwhile, while its plans go on. A second time changes nothing. */
export async function pauseGroup(work: Work, id: string, on: boolean): Promise<string> {
  const group = await lockGroup(work, id);
  await guardLead(work, group.id);
  const state = on ? "PAUSED" : "ACTIVE";
  const changed = (await work.tx.query("with changed as (update groups set state = $2 where id = $1 and state <> $2 returning 1) select * from changed", [group.id, state])) as unknown[];
  if (changed.length) {
    work.audit({ act: "GroupChanged", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId, facts: { state } });
    work.emit({ type: "GroupChanged", topics: topicsOf(group), ids: { groupId: group.id } });
  }
  return group.id;
}
