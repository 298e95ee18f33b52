import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

/** Says something of the newest version to the others whom it is between. */
export async function remarkOnDeal(work: Work, id: string, written: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "remarkOnDeal", initiative.id);
  const text = tidy(written);
  refuseIf(textProblem(text, "remark"));
  await work.tx.query("insert into deal_remarks (initiative_id, version, author_id, text, created_at) select $1, bd.version, $2, $3, $4 from buurtdeals bd where bd.initiative_id = $1", [initiative.id, work.person(), text, work.now]);
  work.emit({ type: "DealRemarked", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
