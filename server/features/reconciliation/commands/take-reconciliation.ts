import { type Difference, reconcile } from "../../../data/reconcile.ts";
import { always, guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayReconcile } from "../reconciliation.policy.ts";

const guardRecount = guard("persons", always, mayReconcile);
const keptDays = 90;

/** Recounts everything and keeps what it found. Each check reads counter and rows in one statement, so votes of the moment make no difference. */
export async function takeReconciliation(work: Work): Promise<readonly Difference[]> {
  const differences = await reconcile(work.tx);
  await work.tx.query("delete from reconciliations where at < $1", [new Date(work.now.getTime() - keptDays * 86_400_000)]);
  await work.tx.query("insert into reconciliations (at, differences) values ($1, $2::jsonb)", [work.now, JSON.stringify(differences)]);
  return differences;
}

/** On demand, for an administrator. */
export async function reconcileNow(work: Work): Promise<void> {
  await guardRecount(work, work.person());
  await takeReconciliation(work);
}
