import { isReached } from "#shared/initiatives/draagvlak.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

interface Given {
  readonly lives_here: boolean;
  /** Null when the support was there already. */
  readonly supporters: number | null;
  readonly first_of_buurt: boolean;
  readonly other_buurten: number;
  readonly threshold: number;
  readonly buurten_needed: number;
}

// One vote a person by the key; counted where it is written. The voter's row is held against a move to another wijk in this moment.
const give = new Statement<Given>(`
  with voter as (
    select p.id, p.buurt_id, p.grade, i.version from persons p, initiatives i where i.id = $1 and p.id = $2 and p.wijk_id = i.wijk_id for key share of p
  ), given as (
    insert into supports (initiative_id, person_id, buurt_id, grade, version, given_at) select $1, id, buurt_id, grade, version, $3 from voter
    on conflict do nothing returning buurt_id, grade
  ), counted as (
    update initiative_counters c set supporters = c.supporters + 1, letter_supporters = c.letter_supporters + (given.grade = 'LETTER')::int,
      identity_supporters = c.identity_supporters + (given.grade = 'IDENTITY')::int from given where c.initiative_id = $1 returning c.supporters
  ), spread as (
    insert into support_spread as s (initiative_id, buurt_id, supporters) select $1, buurt_id, 1 from given
    on conflict (initiative_id, buurt_id) do update set supporters = s.supporters + 1 returning supporters
  )
  select exists (select from voter) as lives_here, (select supporters from counted) as supporters, coalesce((select supporters = 1 from spread), false) as first_of_buurt,
    (select count(*)::int from support_spread where initiative_id = $1 and supporters > 0 and buurt_id <> coalesce((select buurt_id from given), '')) as other_buurten,
    r.threshold, r.buurten_needed
  from draagvlak_rounds r where r.initiative_id = $1`);

/** Counts the actor's support once, however often and from however many tabs it is given. */
export async function castSupport(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "support", initiative.id);
  const [given] = await give.run(work.run, [initiative.id, work.person(), work.now]);
  if (!given?.lives_here) throw new Refused("NOT_FROM_THIS_WIJK");
  if (given.supporters === null) return;
  work.emit({ type: "SupportCast", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id } });
  const rule = { threshold: given.threshold, buurtenNeeded: given.buurten_needed };
  const before = { supporters: given.supporters - 1, buurtenReached: given.other_buurten + (given.first_of_buurt ? 0 : 1) };
  const after = { supporters: given.supporters, buurtenReached: given.other_buurten + 1 };
  if (isReached(rule, after) && !isReached(rule, before)) {
    work.emit({ type: "ThresholdReached", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  }
}
