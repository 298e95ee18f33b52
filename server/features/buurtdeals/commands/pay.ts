import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { grantedCents } from "./granted.ts";

/** Books what was granted as paid; from then on the initiators carry it out. */
export async function pay(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  const cents = await grantedCents(work, initiative.id);
  auditAct(work, "InitiativePaid", initiative, { facts: { cents } });
  await demandAct(work, "pay", initiative.id);
  const pot = await potOfInitiative(work, initiative.id);
  await book(work, { id: initiative.id, ...pot }, [{ kind: "PAID", cents, note: "Uitbetaald" }]);
  await moveStage(work, initiative, "IN_UITVOERING", "InitiativePaid");
}
