import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Part } from "./case-system.ts";
import { beginForwarding } from "./commands/begin-forwarding.ts";
import type { CasePlan } from "./plan.ts";

/** What happens to a dossier is written down to be told to the municipality's system; telling it is the forwarder's, outside any transaction. */
export function caseReactions(plan: CasePlan): Reactions {
  const told = (part: Part): Reaction => (work, { ids }) => beginForwarding(work, plan, ids["initiativeId"] ?? "", part);
  return {
    InitiativeHandedIn: told("application"),
    InitiativeWithdrawn: told("withdrawal"),
    async DossierCompleted(work, happened) {
      const [last] = (await work.tx.query("select max(number)::int as number from completions where initiative_id = $1 and answered_at is not null", [happened.ids["initiativeId"]])) as [{ number: number | null }];
      if (last.number !== null) await told(`completion-${last.number}`)(work, happened);
    },
    async InitiativeDecided(work, happened) {
      const [known] = (await work.tx.query("select from forwardings where initiative_id = $1 and decision_url is not null", [happened.ids["initiativeId"]])) as object[];
      // It was made there: there is nothing to tell.
      if (!known) await told("decision")(work, happened);
    },
  };
}
