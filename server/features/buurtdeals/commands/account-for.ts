import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { moveStage } from "../../initiatives/commands/move-stage.ts";
import { grantedCents } from "./granted.ts";

export interface AccountInput {
  readonly id: string;
  readonly spentCents: number;
  readonly results: string;
}

/** Says what it cost and what came of it; what was not spent flows back to the wijkbudget (Buurten 3.0: transparent accounting). */
export async function accountFor(work: Work, input: AccountInput): Promise<void> {
  const initiative = await lockInitiative(work, input.id);
  auditAct(work, "InitiativeAccounted", initiative, { ...forGroup(initiative), facts: { spentCents: input.spentCents } });
  await demandAct(work, "account", initiative.id);
  const results = tidy(input.results);
  refuseIf(textProblem(results, "results"));
  const returned = (await grantedCents(work, initiative.id)) - input.spentCents;
  if (returned < 0) throw new Refused("INVALID_AMOUNT");
  await work.tx.query(
    "insert into initiative_accounts (initiative_id, spent_cents, returned_cents, results, accounted_at) values ($1, $2, $3, $4, $5)",
    [initiative.id, input.spentCents, returned, results, work.now],
  );
  const pot = await potOfInitiative(work, initiative.id);
  await book(work, { id: initiative.id, ...pot }, [{ kind: "RETURNED", cents: returned, note: "Niet gebruikt" }]);
  await moveStage(work, initiative, "VERANTWOORD", "InitiativeAccounted");
}
