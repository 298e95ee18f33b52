import { type Relation, type View, columns, list, one } from "../../platform/view/view.ts";
import { mayReadReconciliation } from "./reconciliation.policy.ts";

const differenceView: View = { type: "CountDifference", fields: { ...columns("check", "stored", "counted"), where: (row) => `${row}."where"` } };
const reconciliationView: View = {
  type: "Reconciliation",
  fields: {
    ...columns("at"),
    differences: list({ view: () => differenceView, from: (row, of) => `jsonb_to_recordset(${of}.differences) as ${row} ("check" text, "where" text, stored float8, counted float8)` }),
  },
};

/** The newest, for who may see it. */
export function newestReconciliation(): Relation {
  return one({ view: () => reconciliationView, from: (row) => `(select * from reconciliations order by id desc limit 1) ${row}`, where: (row, _root, scope) => [mayReadReconciliation(row, scope)] });
}

export const reconciliationTakenView: View = { type: "ReconciliationTaken", fields: { reconciliation: newestReconciliation() } };
