import { addLocalDays } from "#shared/calendar/local-time.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** Makes the term longer by the days of its rule, once and with a reason that everybody reads. */
export async function extendDraagvlak(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "DraagvlakExtended", initiative, forGroup(initiative));
  await demandAct(work, "extendDraagvlak", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  const [round] = (await work.tx.query('select closes_at as "closesAt", extension_days as days from draagvlak_rounds where initiative_id = $1', [initiative.id])) as [{ closesAt: Date; days: number }];
  await work.tx.query("update draagvlak_rounds set closes_at = $2, extended_at = $3, extension_reason = $4, reminded = null where initiative_id = $1", [
    initiative.id, addLocalDays(round.closesAt, round.days), work.now, reason,
  ]);
  work.emit({ type: "DraagvlakExtended", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
