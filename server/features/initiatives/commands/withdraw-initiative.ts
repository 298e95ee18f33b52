import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book, budgetYear } from "../../budgets/commands/book.ts";
import { auditAct, forGroup } from "./audit-act.ts";
import { demandAct } from "./demand-act.ts";
import { lockInitiative } from "./lock-initiative.ts";
import { moveStage } from "./move-stage.ts";

/** Takes an initiative back, which is possible until the decision; what it held of the wijkbudget becomes free. */
export async function withdrawInitiative(work: Work, id: string, why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "InitiativeWithdrawn", initiative, { ...forGroup(initiative), facts: { stage: initiative.stage } });
  await demandAct(work, "withdraw", initiative.id);
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  const held = { DRAAGVLAK: "ASK_ENDED", INGEDIEND: "RELEASED", IN_BEHANDELING: "RELEASED" } as const;
  const kind = held[initiative.stage as keyof typeof held];
  if (kind) {
    const year = await budgetYear(work, initiative.id);
    await book(work, { ...initiative, year }, [{ kind, cents: initiative.askedCents, note: "Ingetrokken" }]);
  }
  if (!isPublic(initiative.stage)) await work.tx.query("update initiatives set withdrawn_unseen = true where id = $1", [initiative.id]);
  await moveStage(work, initiative, "INGETROKKEN", "InitiativeWithdrawn", reason);
}
