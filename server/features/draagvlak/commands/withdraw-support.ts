import { anonymous, guard, not, rule } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { countingStatement, tellReached } from "./counting.ts";

// Also for who moved away since, and after the end: taking back is always possible until handing in.
const open = not((row) => `${row}.stage = 'DRAAGVLAK'`);
const guardWithdrawal = guard("initiatives", mayReadInitiative, rule([open, "WRONG_STAGE"], [anonymous, "NOT_SIGNED_IN"]));

const take = countingStatement(
  `changes as (delete from supports where initiative_id = $1 and person_id = $2 returning initiative_id, buurt_id, grade, source, version, street, -1 as by)`,
);

/** Takes the actor's support back; a second time changes nothing. */
export async function withdrawSupport(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await guardWithdrawal(work, initiative.id);
  const taken = await take.run(work.run, [initiative.id, work.person(), work.now]);
  if (!taken.length) return;
  work.emit({ type: "SupportWithdrawn", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id } });
  await tellReached(work, taken);
}
