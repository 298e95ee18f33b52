import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { demandKeepable } from "./demand-keepable.ts";
import { recordVersion } from "./record-version.ts";
import { tellKept } from "./tell-kept.ts";

/** Keeps a draft as it stands now under a name, so that its drafters can come back to it. */
export async function nameVersion(work: Work, id: string, typed: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "keepVersion", initiative.id);
  const name = tidy(typed);
  refuseIf(textProblem(name, "versionName"));
  await demandKeepable(work, initiative.id);
  await recordVersion(work, initiative.id, "NAMED", { name });
  tellKept(work, initiative.id);
}
