import { Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { Reconciliation } from "./reconciliation.type.ts";
import { newestReconciliation } from "./reconciliation.view.ts";

@Resolver()
export class ReconciliationQueries {
  @Query(() => Reconciliation, { nullable: true, description: "The newest recount, for administrators and the council's reader." })
  reconciliation(): Relation {
    return newestReconciliation();
  }
}
