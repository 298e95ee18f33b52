import { isDeepStrictEqual } from "node:util";
import { type Draft, draftProblem, missingForDraagvlak, totals } from "#shared/initiatives/draft.ts";
import { isMaterialChange } from "#shared/initiatives/material.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { readDraft } from "../../drafting/commands/apply-to-draft.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { readInitiative } from "../../initiatives/commands/read-initiative.ts";
import { writeInitiative } from "../../initiatives/commands/write-initiative.ts";
import { recordVersion } from "../../versions/commands/record-version.ts";

/**
 * Puts the working copy in the place of the text that everybody reads, while support is gathered. After a change that matters (isMaterialChange)
 * every supporter is asked whether it is still with them, and counts again from their answer on. Throws OTHER_RULE where the new amount
 * has a stricter rule than the round was opened by, INCOMPLETE and NOT_CHANGED.
 */
export async function amendInitiative(work: Work, id: string, version: number): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "InitiativeAmended", initiative, forGroup(initiative));
  await demandAct(work, "amend", initiative.id);
  if (initiative.version !== version) throw new Refused("STALE_VERSION");
  const { text: before, rich: marked } = await readInitiative(work, initiative.id);
  const { text, rich } = await readDraft(work, initiative.id);
  refuseIf(draftProblem(text) ?? (missingForDraagvlak(text).length > 0 && "INCOMPLETE"));
  refuseIf(isDeepStrictEqual([before, marked], [text, rich]) && "NOT_CHANGED");
  await moveAsked(work, initiative, before, text);
  const number = await writeInitiative(work, initiative, text, rich);
  await recordVersion(work, initiative.id, "AMENDED");
  work.emit({ type: "InitiativeAmended", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
  if (isMaterialChange(before, text)) await askAgain(work, initiative, number);
}

/** What is asked of the wijkbudget follows the text. */
async function moveAsked(work: Work, initiative: LockedInitiative, before: Draft, after: Draft): Promise<void> {
  const [was, is] = [totals(before.lines).asked, totals(after.lines).asked];
  if (was === is) return;
  const [round] = (await work.tx.query('select up_to_cents as "upToCents" from draagvlak_rounds where initiative_id = $1', [initiative.id])) as [{ upToCents: number }];
  refuseIf(is > round.upToCents && "OTHER_RULE");
  const pot = await potOfInitiative(work, initiative.id);
  await book(work, { id: initiative.id, ...pot }, [{ kind: "ASK_ENDED", cents: was, note: "Plan gewijzigd" }, { kind: "ASKED", cents: is, note: "Plan gewijzigd" }]);
}

/** In the few rows of counts, however many supporters there are: each of them read an older version than this one. */
async function askAgain(work: Work, initiative: LockedInitiative, version: number): Promise<void> {
  const key = "initiative_id, buurt_id, grade, source, confirmed";
  await work.tx.query("update draagvlak_rounds set material_version = $2 where initiative_id = $1", [initiative.id, version]);
  await work.tx.query(
    `insert into support_counts as c (${key}, supporters) select initiative_id, buurt_id, grade, source, false, supporters from support_counts where initiative_id = $1 and confirmed
     on conflict (${key}) do update set supporters = c.supporters + excluded.supporters`,
    [initiative.id],
  );
  await work.tx.query("update support_counts set supporters = 0 where initiative_id = $1 and confirmed", [initiative.id]);
  await work.tx.query("delete from support_streets where initiative_id = $1", [initiative.id]);
  await work.tx.query("update initiative_counters set confirmed = 0, counted = 0 where initiative_id = $1", [initiative.id]);
  work.emit({ type: "StillWithYou", topics: topicsOf(initiative).slice(0, 1), ids: { initiativeId: initiative.id } });
}
