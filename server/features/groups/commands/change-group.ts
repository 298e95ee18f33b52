import { mayBecome } from "#shared/groups/groups.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { isPublicInitiative } from "../../initiatives/initiative.policy.ts";
import { mayLead, mayReadGroup } from "../group.policy.ts";
import { type GroupTraits, checkedPlace, checkedTraits, writePlace } from "./group-traits.ts";
import { lockGroup, topicsOf } from "./lock-group.ts";

const guardLead = guard("groups", mayReadGroup, mayLead);

/**
 * Changes what a group says of itself, who sees it and how people come in. What was said among members stays theirs (NARROWER_ONLY), and
 * a group that carries a plan before everybody's eyes cannot hide (HAS_PUBLIC_PLANS).
 */
export async function changeGroup(work: Work, id: string, input: GroupTraits): Promise<string> {
  const group = await lockGroup(work, id);
  await guardLead(work, group.id);
  const { name, about, visibility, joining } = checkedTraits(input);
  refuseIf(!mayBecome(group.visibility, visibility) && "NARROWER_ONLY");
  if (visibility === "HIDDEN") await demandNoPublicPlans(work, group.id);
  const place = await checkedPlace(work, group.wijkId, input);
  await work.tx.query("update groups set name = $2, about = $3, visibility = $4, joining = $5, theme_id = $6, whole_town = $7 where id = $1", [
    group.id, name, about, visibility, joining, place.themeId, place.wholeTown,
  ]);
  await writePlace(work, group.id, place);
  work.audit({ act: "GroupChanged", subject: ["group", group.id], onBehalfOf: ["group", group.id], wijkId: group.wijkId, facts: { visibility, joining } });
  // By the older of the two, so that the wijk sees a group that hides go.
  work.emit({ type: "GroupChanged", topics: topicsOf(group), ids: { groupId: group.id } });
  return group.id;
}

async function demandNoPublicPlans(work: Work, groupId: string): Promise<void> {
  // Held against opening one for draagvlak at this moment; a statement of its own then reads what the lock waited for.
  await work.tx.query("select from initiative_counters where initiative_id in (select id from initiatives where group_id = $1) order by initiative_id for share", [groupId]);
  const shown = (await work.tx.query(`select 1 from initiatives i where i.group_id = $1 and ${isPublicInitiative("i", {} as never)} limit 1`, [groupId])) as unknown[];
  refuseIf(shown.length > 0 && "HAS_PUBLIC_PLANS");
}
