import type { ActName } from "#shared/initiatives/lifecycle.ts";
import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayAct, mayReadInitiative } from "../initiative.policy.ts";

const guards = new Map<ActName, ReturnType<typeof guard>>();

/** Throws Refused unless this act on the locked initiative is the actor's to do now. */
export async function demandAct(work: Work, act: ActName, initiativeId: string): Promise<void> {
  const known = guards.get(act) ?? guard("initiatives", mayReadInitiative, mayAct(act));
  guards.set(act, known);
  await known(work, initiativeId);
}
