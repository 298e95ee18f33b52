import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReadMeasure, mayUndo } from "../measure.policy.ts";
import { endMeasure, holdMeasure } from "./end-measure.ts";

const guardUndo = guard("measures", mayReadMeasure, mayUndo);

/** Takes a measure back; an objection that waits is answered by that. */
export async function undoMeasure(work: Work, id: string): Promise<string> {
  const measure = await holdMeasure(work, id);
  if (work.viewer) work.audit({ act: "MeasureUndone", subject: ["measure", measure.id], wijkId: measure.wijkId, facts: { measure: measure.kind } });
  await guardUndo(work, measure.id);
  await work.tx.query("update measure_objections set outcome = 'UPHELD', answer = '', decided_by = $2, decided_at = $3 where measure_id = $1 and decided_at is null", [measure.id, work.person(), work.now]);
  await endMeasure(work, measure, "MeasureUndone");
  return measure.id;
}
