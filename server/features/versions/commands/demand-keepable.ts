import { limits } from "#shared/initiatives/limits.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** What the steps of a plan keep: opening, amending and handing in must always find room. */
const keptFree = 20;
const read = new Statement<{ moments: number; problem: RefusalReason | null }>(
  `select (select count(*)::int from version_moments m where m.initiative_id = i.id) as moments, d.problem
   from initiatives i left join initiative_drafts d on d.initiative_id = i.id where i.id = $1`,
);

/**
 * Refuses where a person could not keep the draft of a locked initiative as it stands: with the draft's own problem, for a part that cannot
 * be taken would not be kept either, and with TOO_MANY when the list would not hold it.
 */
export async function demandKeepable(work: Work, initiativeId: string): Promise<void> {
  const [found] = await read.run(work.run, [initiativeId]);
  refuseIf(found?.problem ?? ((found?.moments ?? 0) >= limits.versions - keptFree && "TOO_MANY"));
}
