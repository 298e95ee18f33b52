import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { mayDecideObjection } from "../draagvlak-removal.policy.ts";
import { countingStatement, tellReached } from "./counting.ts";

export interface ObjectionDecision {
  readonly initiativeId: string;
  readonly id: string;
  readonly restore: boolean;
  readonly answer: string;
}

const read = `select ${mayDecideObjection("r", ofParameters)} as reason, ($2::uuid, $3::timestamptz) is not null
  from (select rs.*, i.wijk_id from removed_supports rs join initiatives i on i.id = rs.initiative_id) r where r.id = $1 and r.initiative_id = $4`;

// Where they live now, and for the text that they read then; in a round that ended meanwhile nothing comes back.
const giveBack = countingStatement(
  `given as (
    insert into supports (initiative_id, voter, person_id, buurt_id, grade, street, version, given_at)
    select rs.initiative_id, p.id, p.id, p.buurt_id, p.grade, coalesce(p.street, ''), rs.version, rs.given_at from removed_supports rs join persons p on p.id = rs.person_id
    join draagvlak_rounds r on r.initiative_id = rs.initiative_id join initiatives i on i.id = rs.initiative_id
    where rs.id = $1 and rs.decided_by = $2 and i.stage = 'DRAAGVLAK' and r.ended_at is null and rs.given_at >= r.opened_at and p.buurt_id = any(r.area) on conflict do nothing returning *
  ), changes as (
    select initiative_id, buurt_id, grade, source, version, street, 1 as by from given
  )`,
);

/** Decides on an objection as another person than who removed the support; where it is right the vote counts again. */
export async function decideObjection(work: Work, { initiativeId, id, restore, answer: typed }: ObjectionDecision): Promise<void> {
  const initiative = await lockInitiative(work, initiativeId);
  auditAct(work, "ObjectionDecided", initiative);
  const [asked] = (await work.tx.query(read, [asUuid(id), work.viewer, work.now, initiative.id])) as { reason: RefusalReason | null }[];
  if (!asked) throw new Refused("NOT_FOUND");
  refuseIf(asked.reason);
  const answer = tidy(typed);
  refuseIf(textProblem(answer, "answer"));
  await work.tx.query("update removed_supports set answer = $2, decided_by = $3, decided_at = $4, restored = $5 where id = $1", [id, answer, work.person(), work.now, restore]);
  if (restore) await tellReached(work, await giveBack.run(work.run, [id, work.person(), work.now]));
  work.emit({ type: "ObjectionDecided", topics: topicsOf(initiative).slice(0, 2), ids: { initiativeId: initiative.id, removalId: id } });
}
