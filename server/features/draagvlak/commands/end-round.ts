import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { type LockedInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { buurtenReached, isOver, isReachedSql, rounds } from "../draagvlak.policy.ts";

interface Ended extends LockedInitiative {
  readonly reached: boolean;
}

/** Over a row of rounds `dr` and its initiative `i`, with now as $3: the term is over, and what the rule says of it has not been done. */
export const awaitsItsEnd = `i.stage = 'DRAAGVLAK' and dr.ended_at is null and ${isOver("dr", ofParameters)} and not (${isReachedSql("dr", ofParameters)} and dr.reminded is not distinct from 0)`;

const read = `select i.id, i.wijk_id as "wijkId", i.group_id as "groupId", i.stage, i.version, i.asked_cents as "askedCents", ${isReachedSql("dr", ofParameters)} as reached
  from ${rounds} dr join initiatives i on i.id = dr.initiative_id where i.id = $1 and $2::uuid is null and ${awaitsItsEnd}`;

/**
 * Does what the rule says at the end of a term: with enough support the stewards are told that they can hand in; without it the plan is a draft
 * again. A draft, because nobody refused it: the group can mend it and ask once more, and what it asked of the wijkbudget is free meanwhile. A
 * round that was enough and no longer is, because supporters took theirs back, ends as well. Nobody decides; doing it twice changes nothing.
 */
export async function endRound(work: Work, id: string): Promise<void> {
  // Races with the last votes and with handing in: those that came first are counted here, those that wait are refused.
  await work.tx.query("select from initiative_counters where initiative_id = $1 for update", [id]);
  const [initiative] = (await work.tx.query(read, [id, null, work.now])) as Ended[];
  if (!initiative) return;
  if (initiative.reached) {
    await work.tx.query("update draagvlak_rounds set reminded = 0 where initiative_id = $1", [id]);
    work.emit({ type: "DraagvlakClosed", topics: topicsOf(initiative), ids: { initiativeId: id } });
    return;
  }
  await work.tx.query(
    `insert into draagvlak_history (initiative_id, opened_at, closed_at, threshold, supporters, counted, buurten_needed, buurten_reached)
     select dr.initiative_id, dr.opened_at, dr.closes_at, dr.threshold, dr.supporters, dr.counted, dr.buurten_needed, ${buurtenReached("dr", ofParameters)} from ${rounds} dr where dr.initiative_id = $1`,
    [id],
  );
  await work.tx.query("update draagvlak_rounds set ended_at = $2 where initiative_id = $1", [id, work.now]);
  const pot = await potOfInitiative(work, id);
  await book(work, { id: initiative.id, ...pot }, [{ kind: "ASK_ENDED", cents: initiative.askedCents, note: "Te weinig steun binnen de termijn" }]);
  await moveStage(work, initiative, "CONCEPT", "DraagvlakMissed");
  work.emit({ type: "SupportEnded", topics: topicsOf(initiative).slice(0, 1), ids: { initiativeId: id } });
}
