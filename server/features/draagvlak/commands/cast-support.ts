import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { dropVoices } from "../../street/commands/count-voice.ts";
import type { Trace } from "../traced.context.ts";
import { type Counted, countingStatement, tellReached } from "./counting.ts";

interface Given {
  readonly livesHere: boolean;
  /** Whether the version that was read is the newest, or differs from it in nothing that matters. */
  readonly readEnough: boolean;
  /** Null when the support was there already. */
  readonly counted: Counted | null;
  /** As whom the voter stands on paper already, and would count twice. */
  readonly onPaper: string | null;
}

// One vote a voter by the key; who read an older text before a material change confirms. The voter's row is held against a move in this moment.
const give = countingStatement<{ [column in keyof Given]: Given[column] }>(
  `round as (
    select r.area, r.material_version, coalesce($4::int, i.version) as version, coalesce($4, i.version) between r.material_version and i.version as enough
    from draagvlak_rounds r join initiatives i on i.id = r.initiative_id where r.initiative_id = $1
  ), voter as (
    select p.id, p.buurt_id, p.grade, coalesce(p.street, '') as street, r.version, r.material_version, r.enough
    from persons p, round r where p.id = $2 and p.buurt_id = any(r.area) for key share of p
  ), given as (
    insert into supports as s (initiative_id, voter, person_id, buurt_id, grade, street, version, given_at)
    select $1, id, id, buurt_id, grade, street, version, $3 from voter where enough
    on conflict (initiative_id, voter) do update set version = excluded.version where s.version < (select material_version from round)
    returning old.version as was, new.*
  ), traced as (
    insert into support_traces (initiative_id, voter, network, device, at) select initiative_id, voter, $5, $6, $3 from given where was is null and $5::text is not null
  ), changes as (
    select initiative_id, buurt_id, grade, source, version, street, 1 as by from given
    union all select initiative_id, buurt_id, grade, source, was, street, -1 from given where was is not null
  )`,
  `select exists (select from voter) as "livesHere", (select enough from round) as "readEnough", (select to_jsonb(c) from counted c) as counted,
    (select v.voter from paper_marks m join persons p on p.id = m.person_id join street_voices v on v.voter = m.voter and v.initiative_id = $1 where m.person_id = $2 and m.home = p.residence_pseudonym) as "onPaper"`,
);

/**
 * Counts the actor's support once, however often and from however many tabs it is given, for the version that they read; null is the newest.
 * Throws STALE_VERSION where that version has changed in what matters: they read it first.
 */
export async function castSupport(work: Work, id: string, version: number | null, trace: Trace | null = null): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "support", initiative.id);
  const [given] = await give.run(work.run, [initiative.id, work.person(), work.now, version, trace?.network, trace?.device]);
  if (!given?.livesHere) throw new Refused("NOT_FROM_THIS_AREA");
  if (!given.readEnough) throw new Refused("STALE_VERSION");
  if (given.counted === null) return;
  work.emit({ type: "SupportCast", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id } });
  if (given.onPaper) await dropVoices(work, [initiative.id], given.onPaper);
  await tellReached(work, [given.counted]);
}
