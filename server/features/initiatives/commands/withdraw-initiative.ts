import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "./audit-act.ts";
import { demandAct } from "./demand-act.ts";
import { endInitiative } from "./end-initiative.ts";
import { lockInitiative } from "./lock-initiative.ts";

/** Takes an initiative back, which is possible until the decision. */
export async function withdrawInitiative(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "InitiativeWithdrawn", initiative, { ...forGroup(initiative), facts: { stage: initiative.stage } });
  await demandAct(work, "withdraw", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  await endInitiative(work, initiative, "InitiativeWithdrawn", reason);
}
