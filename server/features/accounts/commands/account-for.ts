import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { grantMoney } from "../../payments/commands/grant-money.ts";

/** Says what came of it; what it cost is the sum of its receipts (Buurten 3.0: transparent accounting). Until it is settled it can be handed in anew. */
export async function accountFor(work: Work, id: string, written: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  const [{ spent }] = (await work.tx.query("select coalesce(sum(cents), 0)::float8 as spent from receipts where initiative_id = $1", [initiative.id])) as [{ spent: number }];
  auditAct(work, "InitiativeAccounted", initiative, { ...forGroup(initiative), facts: { spentCents: spent } });
  await demandAct(work, "account", initiative.id);
  const results = tidy(written);
  refuseIf(textProblem(results, "results"));
  const { granted } = await grantMoney(work, initiative.id);
  await work.tx.query(
    `insert into initiative_accounts (initiative_id, spent_cents, returned_cents, results, accounted_at) values ($1, $2, $3, $4, $5)
     on conflict (initiative_id) do update set spent_cents = $2, returned_cents = $3, results = $4, accounted_at = $5`,
    [initiative.id, spent, Math.max(0, granted - spent), results, work.now],
  );
  work.emit({ type: "AccountHandedIn", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
