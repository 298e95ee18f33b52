import type { QueryResultRow } from "pg";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Sql } from "../../../platform/view/view.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { isReachedSql, rounds } from "../draagvlak.policy.ts";

/** A round that was counted anew. */
export interface Counted extends QueryResultRow {
  readonly id: string;
  readonly wijkId: string;
  readonly groupId: string;
  readonly wasReached: boolean;
  /** Whether there are enough votes now; the other conditions are not looked at yet. */
  readonly mayBeReached: boolean;
}

const key = "initiative_id, buurt_id, grade, source, confirmed";
const ofKey = key.split(", ").map((column) => `c.${column} = n.${column}`).join(" and ");

// Where the same row gains and loses, only the difference is written: one statement can change a row once.
const counting = `
  net as (
    select h.initiative_id, h.buurt_id, h.grade, h.source, h.version >= r.material_version as confirmed, h.grade = any(r.grades) as counts, sum(h.by)::int as by
    from changes h join draagvlak_rounds r using (initiative_id) group by 1, 2, 3, 4, 5, 6 having sum(h.by) <> 0
  ), fewer as (
    update support_counts c set supporters = c.supporters + n.by from net n where n.by < 0 and ${ofKey}
  ), more as (
    insert into support_counts as c (${key}, supporters) select ${key}, by from net where by > 0 on conflict (${key}) do update set supporters = c.supporters + excluded.supporters
  ), net_streets as (
    select h.initiative_id, h.street, sum(h.by)::int as by from changes h join draagvlak_rounds r using (initiative_id)
    where r.most_street_percent < 100 and h.street <> '' and h.version >= r.material_version and h.grade = any(r.grades) group by 1, 2 having sum(h.by) <> 0
  ), fewer_streets as (
    update support_streets c set supporters = c.supporters + n.by from net_streets n where n.by < 0 and c.initiative_id = n.initiative_id and c.mark = n.street
  ), more_streets as (
    insert into support_streets as c (initiative_id, mark, supporters) select initiative_id, street, by from net_streets where by > 0
    on conflict (initiative_id, mark) do update set supporters = c.supporters + excluded.supporters
  ), sums as (
    select initiative_id, sum(by)::int as supporters, coalesce(sum(by) filter (where confirmed), 0)::int as confirmed, coalesce(sum(by) filter (where confirmed and counts), 0)::int as counted
    from net group by 1
  ), summed as (
    update initiative_counters c set supporters = c.supporters + n.supporters, confirmed = c.confirmed + n.confirmed, counted = c.counted + n.counted from sums n
    where c.initiative_id = n.initiative_id returning c.initiative_id, c.counted, c.supporters
  ), days as (
    insert into support_days (initiative_id, day, supporters) select initiative_id, ($3::timestamptz at time zone 'Europe/Amsterdam')::date, supporters from summed
    on conflict (initiative_id, day) do update set supporters = excluded.supporters
  ), counted as (
    select i.id, i.wijk_id as "wijkId", i.group_id as "groupId", s.counted >= dr.threshold as "mayBeReached", ${isReachedSql("dr", ofParameters)} as "wasReached"
    from summed s join ${rounds} dr on dr.initiative_id = s.initiative_id join initiatives i on i.id = s.initiative_id
  )`;

/**
 * A statement that writes votes and counts them where they are written; there is no other way to count. `changes` is SQL for one or more
 * CTEs of which the last is called changes: (initiative_id, buurt_id, grade, source, version, street, by), where `by` is 1 for a vote that
 * came and -1 for one that went; of a vote that changed, both. `answer` selects from what stands before it, among it `counted`, a row a
 * round (Counted). $2 is the viewer, if it is used, and $3 the moment. The rounds must be locked, and the rows are handed to tellReached.
 */
export function countingStatement<Row extends QueryResultRow = Counted>(changes: Sql, answer: Sql = "select * from counted"): Statement<Row> {
  return new Statement<Row>(`with ${changes}, ${counting} ${answer}`);
}

const nowReached = new Statement<Counted>(
  `select i.id, i.wijk_id as "wijkId", i.group_id as "groupId" from ${rounds} dr join initiatives i on i.id = dr.initiative_id where dr.initiative_id = any($1::uuid[]) and ${isReachedSql("dr", ofParameters)}`,
);

/** Tells of the rounds whose rule was not met before these votes and is now. */
export async function tellReached(work: Work, counted: readonly Counted[]): Promise<void> {
  const perhaps = counted.filter(({ wasReached, mayBeReached }) => mayBeReached && !wasReached).map(({ id }) => id);
  if (!perhaps.length) return;
  for (const round of await nowReached.run(work.run, [perhaps])) work.emit({ type: "ThresholdReached", topics: topicsOf(round), ids: { initiativeId: round.id } });
}
