import { termEnd } from "#shared/subsidies/clock.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { termRule } from "./clock.ts";

/** Objects to a decision within its term (Awb 6:7); it is decided within a term of its own, which begins when that one is over (Awb 7:10). Throws TERM_OVER, ALREADY_ASKED, INVALID_TEXT. */
export async function objectToDecision(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "DecisionObjected", initiative, { ...forGroup(initiative), rule: "Awb 6:7" });
  await demandAct(work, "object", initiative.id);
  const text = tidy(why);
  refuseIf(textProblem(text, "reasons"));
  const { days, onWorkingDay } = await termRule(work, "REVIEW");
  const [decision] = (await work.tx.query("select objection_until as until from decisions where initiative_id = $1", [initiative.id])) as [{ until: Date }];
  await work.tx.query("insert into objections (initiative_id, made_by, text, made_at, decide_by) values ($1, $2, $3, $4, $5)", [
    initiative.id, work.person(), text, work.now, termEnd(decision.until, days, onWorkingDay),
  ]);
  work.emit({ type: "DecisionObjected", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
