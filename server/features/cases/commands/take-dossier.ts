import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Step } from "../case-system.ts";
import { mayTakeDossier } from "../forwarding.policy.ts";
import { keepStep } from "./keep-step.ts";
import { lockForwarding } from "./lock-forwarding.ts";

const demand = lockForwarding("DossierTaken", mayTakeDossier);
const waiting = new Statement<Step>("select step as kind, part from forwarding_steps where initiative_id = $1 and answer is null order by position");

/** Marks everything that waits of a dossier as taken by an official. Throws NOT_FOUND, NOTHING_WAITING. */
export async function takeDossier(work: Work, id: string): Promise<string> {
  const forwarding = await demand(work, id);
  for (const step of await waiting.run(work.run, [forwarding])) await keepStep(work, forwarding, step, { answer: "taken" });
  return forwarding;
}
