import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { type Counted, countingStatement, tellReached } from "./counting.ts";

const remove = countingStatement<{ id: string | null; counted: Counted | null }>(
  `taken as (
    delete from supports s using support_traces t where t.id = $4 and t.initiative_id = $1 and s.initiative_id = $1 and s.voter = t.voter and s.person_id is not null
      -- What somebody else gave back is not taken again.
      and not exists (select from removed_supports rs where rs.initiative_id = $1 and rs.person_id = s.person_id)
    returning s.*
  ), kept as (
    insert into removed_supports (initiative_id, person_id, version, given_at, reason, removed_by, removed_at)
    select initiative_id, person_id, version, given_at, $5, $2, $3 from taken returning id
  ), changes as (
    select initiative_id, buurt_id, grade, source, version, street, -1 as by from taken
  )`,
  "select (select id from kept) as id, (select to_jsonb(c) from counted c) as counted",
);

/**
 * Takes one vote out, known by its trace alone: the wijkregisseur never learns whose it is. With a reason that the voter is told, who can
 * object; until somebody else has looked at that they cannot support this initiative again.
 */
export async function removeSupport(work: Work, id: string, traceId: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "SupportRemoved", initiative);
  await demandAct(work, "removeSupport", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "hiddenReason"));
  const [removed] = await remove.run(work.run, [initiative.id, work.person(), work.now, asUuid(traceId), reason]);
  if (!removed?.id || !removed.counted) throw new Refused("NOT_FOUND");
  work.emit({ type: "SupportRemoved", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id, removalId: removed.id } });
  await tellReached(work, [removed.counted]);
}
