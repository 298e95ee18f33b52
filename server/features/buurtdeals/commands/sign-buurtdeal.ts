import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { mayReadInitiative, maySignFor } from "../../initiatives/initiative.policy.ts";
import type { DealParty } from "../buurtdeal.type.ts";

const guards: Record<DealParty, ReturnType<typeof guard>> = {
  INITIATOR: guard("initiatives", mayReadInitiative, maySignFor("INITIATOR")),
  MUNICIPALITY: guard("initiatives", mayReadInitiative, maySignFor("MUNICIPALITY")),
};

/** Signs on behalf of the group that carries the plan, or of the municipality; the second signature closes the deal. */
export async function signBuurtdeal(work: Work, id: string, party: DealParty): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "BuurtdealSigned", initiative, { ...(party === "INITIATOR" && forGroup(initiative)), facts: { party } });
  await guards[party](work, initiative.id);
  await work.tx.query("insert into signatures (initiative_id, party, person_id, at) values ($1, $2, $3, $4)", [initiative.id, party, work.person(), work.now]);
  const [{ signed } = { signed: 0 }] = (await work.tx.query("select count(*)::int as signed from signatures where initiative_id = $1", [initiative.id])) as { signed: number }[];
  if (signed === 2) await moveStage(work, initiative, "BUURTDEAL", "BuurtdealSigned");
  else work.emit({ type: "BuurtdealSignedByOne", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
