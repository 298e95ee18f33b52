import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";

/** The wijkregisseur begins to test what was handed in. */
export async function takeUp(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "InitiativeTakenUp", initiative);
  await demandAct(work, "takeUp", initiative.id);
  await moveStage(work, initiative, "IN_BEHANDELING", "InitiativeTakenUp");
}
