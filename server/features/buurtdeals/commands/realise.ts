import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";

/** The initiators say that it is there. */
export async function realise(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "realise", initiative.id);
  await moveStage(work, initiative, "GEREALISEERD", "InitiativeRealised");
}
