import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type Counted, tellReached } from "./counting.ts";
import { isReachedSql, rounds } from "../draagvlak.policy.ts";

const before = new Statement<Counted>(
  `select i.id, i.wijk_id as "wijkId", i.group_id as "groupId", ${isReachedSql("dr", ofParameters)} as "wasReached", true as "mayBeReached"
   from ${rounds} dr join initiatives i on i.id = dr.initiative_id where dr.initiative_id = $1`,
);
const count = new Statement("update initiative_counters set organisations = organisations + $2 where initiative_id = $1");

/** Counts organisations more or fewer behind a locked round, and tells when its rule is met by that. */
export async function countBacking(work: Work, initiativeId: string, by: number): Promise<void> {
  const was = await before.run(work.run, [initiativeId]);
  await count.run(work.run, [initiativeId, by]);
  await tellReached(work, was);
}
