import { isDeepStrictEqual } from "node:util";
import { type Rich, richParts } from "#shared/drafting/document.ts";
import { richOfPlain } from "#shared/drafting/plain-text.ts";
import { totals } from "#shared/initiatives/draft.ts";
import { type PlanAmendment, amendPlanBy } from "#shared/subsidies/amending.ts";
import type { AskablePart } from "#shared/subsidies/application.ts";
import { type Route, potOf } from "#shared/subsidies/routes.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import type { LockedInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { readInitiative } from "../../initiatives/commands/read-initiative.ts";
import { writeInitiative } from "../../initiatives/commands/write-initiative.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

export interface AmendedVersions {
  readonly before: number;
  readonly after: number;
}

// The mandate of the day on which it was handed in, for what is asked now.
const refile = new Statement<{ route: Route }>(
  `update dossiers d set asked_cents = $2, mandate_id = m.id, hands = m.hands, instrument = m.instrument from mandates m
   where d.initiative_id = $1 and m.route = d.route and m.above_cents < $2 and $2 <= m.up_to_cents and daterange(m.valid_from, m.valid_until) @> (d.handed_in_at at time zone 'Europe/Amsterdam')::date returning d.route`,
);

/**
 * Completes the plan of a locked initiative that was handed in, where that was asked: it becomes a version of its own, frozen beside the one before. What it asks less falls free,
 * and hands that were given on the old text fall. Answers both versions, or null where nothing changed; throws what amendPlanBy refuses.
 */
export async function amendPlan(work: Work, initiative: LockedInitiative, change: PlanAmendment, asked: readonly AskablePart[]): Promise<AmendedVersions | null> {
  const { text: before, rich } = await readInitiative(work, initiative.id);
  const found = amendPlanBy(before, change, asked);
  if ("problem" in found) throw new Refused(found.problem);
  const { plan } = found;
  if (isDeepStrictEqual(before, plan)) return null;
  const marked = Object.fromEntries(richParts.map((part) => [part, plan[part] === before[part] ? rich[part] : richOfPlain(plan[part])])) as Rich;
  await writeInitiative(work, initiative, plan, marked);
  const { number } = await recordVersion(work, initiative.id, "COMPLETED");
  await work.tx.query("delete from hands where initiative_id = $1", [initiative.id]);
  await askLess(work, initiative.id, totals(before.lines).asked, totals(plan.lines).asked);
  return { before: initiative.version, after: number };
}

async function askLess(work: Work, id: string, was: number, is: number): Promise<void> {
  if (was === is) return;
  const [filed] = await refile.run(work.run, [id, is]);
  if (!filed) throw new Refused("INVALID_AMOUNT");
  if (potOf(filed.route)) await book(work, { id, ...(await potOfInitiative(work, id)) }, [{ kind: "RELEASED", cents: was - is, note: "Plan gewijzigd" }]);
}
