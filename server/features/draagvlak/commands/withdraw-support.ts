import { Statement } from "../../../platform/database/statement.ts";
import { anonymous, guard, not, rule } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";

// Also for who moved away since: taking back is always possible until handing in.
const open = not((row) => `${row}.stage = 'DRAAGVLAK'`);
const guardWithdrawal = guard("initiatives", mayReadInitiative, rule([open, "WRONG_STAGE"], [anonymous, "NOT_SIGNED_IN"]));

const take = new Statement<{ supporters: number | null }>(`
  with taken as (delete from supports where initiative_id = $1 and person_id = $2 returning buurt_id, grade),
  spread as (update support_spread s set supporters = s.supporters - 1 from taken where s.initiative_id = $1 and s.buurt_id = taken.buurt_id),
  counted as (
    update initiative_counters c set supporters = c.supporters - 1, letter_supporters = c.letter_supporters - (taken.grade = 'LETTER')::int,
      identity_supporters = c.identity_supporters - (taken.grade = 'IDENTITY')::int from taken where c.initiative_id = $1 returning c.supporters
  )
  select (select supporters from counted) as supporters`);

/** Takes the actor's support back; a second time changes nothing. */
export async function withdrawSupport(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await guardWithdrawal(work, initiative.id);
  const [taken] = await take.run(work.run, [initiative.id, work.person()]);
  if (taken?.supporters === null || taken === undefined) return;
  work.emit({ type: "SupportWithdrawn", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id } });
}
