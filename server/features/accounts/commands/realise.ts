import { localDay } from "#shared/calendar/local-time.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";

/** The initiators say that it is there, and in which buurt of its wijk the buurttegel lies; left out, it lies nowhere. Throws INVALID_AREA. */
export async function realise(work: Work, id: string, buurtId: string | null): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "realise", initiative.id);
  if (buurtId !== null) {
    const [laid] = (await work.tx.query(
      "insert into buurttegels (initiative_id, buurt_id, year) select $1, b.id, $3 from buurten b where b.id = $2 and (b.wijk_id = $4 or b.id = any(select unnest(r.area) from draagvlak_rounds r where r.initiative_id = $1)) returning 1",
      [initiative.id, buurtId, Number(localDay(work.now).slice(0, 4)), initiative.wijkId],
    )) as unknown[];
    if (!laid) throw new Refused("INVALID_AREA");
  }
  await moveStage(work, initiative, "GEREALISEERD", "InitiativeRealised");
}
