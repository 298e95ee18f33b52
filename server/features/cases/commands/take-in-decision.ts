import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { settleDecision } from "../../subsidies/commands/settle-decision.ts";
import { CaseFailure } from "../case-system.ts";

export interface ReceivedDecision {
  /** Its address in the municipality's system. */
  readonly url: string;
  readonly reference: string;
  readonly outcome: "GRANTED" | "REFUSED";
  readonly grantedCents: number;
  readonly reasons: string | null;
}

const mark = new Statement<{ initiative_id: string }>("update forwardings set decision_url = $2 where initiative_id = $1 and decision_url is null returning initiative_id");
const longestReasons = 4_000;
const standing = {
  reasons: "De gemeente nam dit besluit in haar eigen systeem. De reden staat in de brief.",
  // A refusal always says what the initiators can do now.
  whatNow: "Wil je weten waarom, of het opnieuw vragen? Praat met de wijkregisseur.",
};

/** Books a decision that was made in the municipality's system, once, and as one that was made here. Throws DECISION_TOO_LATE (CaseFailure) and what settling throws. */
export async function takeInDecision(work: Work, initiativeId: string, { url, reference, outcome, grantedCents, reasons }: ReceivedDecision): Promise<void> {
  const initiative = await holdInitiative(work, initiativeId);
  const [marked] = await mark.run(work.run, [initiativeId, url]);
  if (!initiative || !marked) return;
  // Who decides has taken it up, and hands that are given here come too late from now on.
  if (initiative.stage === "INGEDIEND") await moveStage(work, initiative, "IN_BEHANDELING", "InitiativeTakenUp");
  else if (initiative.stage !== "IN_BEHANDELING") throw new CaseFailure("DECISION_TOO_LATE", initiative.stage);
  const decision = { outcome, grantedCents, reasons: (reasons ?? standing.reasons).slice(0, longestReasons), whatNow: outcome === "REFUSED" ? standing.whatNow : null, conditions: [], reference };
  work.audit({ act: "InitiativeDecided", subject: ["initiative", initiative.id], wijkId: initiative.wijkId, facts: { outcome, grantedCents } });
  await settleDecision(work, { ...initiative, stage: "IN_BEHANDELING" }, decision, "CASE_SYSTEM");
}
