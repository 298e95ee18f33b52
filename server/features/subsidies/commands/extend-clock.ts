import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { lengthenClock } from "./clock.ts";

/** Makes the term of the decision longer, once and before it is over, with a reason that everybody reads (Awb 4:14). Throws ALREADY_EXTENDED, TERM_OVER, COMPLETION_OPEN. */
export async function extendClock(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "ClockExtended", initiative, { rule: "Awb 4:14" });
  await demandAct(work, "extendClock", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  await lengthenClock(work, initiative.id, reason);
  work.emit({ type: "ClockExtended", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
