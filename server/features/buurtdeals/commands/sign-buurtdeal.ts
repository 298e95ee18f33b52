import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";

/** Signs for the initiators, or for the municipality when the actor is not one of them; the second signature closes the deal. */
export async function signBuurtdeal(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "signBuurtdeal", initiative.id);
  await work.tx.query(
    `insert into signatures (initiative_id, party, person_id, at)
     select i.id, case when exists (select from memberships m where m.group_id = i.group_id and m.person_id = $2 and m.state = 'ACTIVE' and (m.role = 'STEWARD' or i.author_id = $2))
       then 'INITIATOR' else 'MUNICIPALITY' end, $2, $3 from initiatives i where i.id = $1`,
    [initiative.id, work.person(), work.now],
  );
  const [{ signed } = { signed: 0 }] = (await work.tx.query("select count(*)::int as signed from signatures where initiative_id = $1", [initiative.id])) as { signed: number }[];
  if (signed === 2) await moveStage(work, initiative, "BUURTDEAL", "BuurtdealSigned");
  else work.emit({ type: "BuurtdealSignedByOne", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
