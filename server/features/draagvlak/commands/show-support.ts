import { anonymous, guard, not, rule } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";

const guardShowing = guard("initiatives", mayReadInitiative, rule([not((row) => `${row}.stage = 'DRAAGVLAK'`), "WRONG_STAGE"], [anonymous, "NOT_SIGNED_IN"]));

/** Whether the actor's name stands with their support of this one initiative. Nothing else decides it, and no setting of an account ever changes it. */
export async function showSupport(work: Work, id: string, shown: boolean): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await guardShowing(work, initiative.id);
  const [, changed] = (await work.tx.query("update supports set shown = $3 where initiative_id = $1 and person_id = $2 and shown <> $3", [initiative.id, work.person(), shown])) as [unknown, number];
  if (!changed) {
    const [own] = (await work.tx.query("select from supports where initiative_id = $1 and person_id = $2", [initiative.id, work.person()])) as unknown[];
    refuseIf(!own && "NOT_FOUND");
    return;
  }
  work.emit({ type: "SupportShown", topics: topicsOf(initiative).slice(0, 1), ids: { initiativeId: initiative.id } });
}
