import { Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { reconcileNow } from "./commands/take-reconciliation.ts";
import { ReconciliationResult } from "./reconciliation.type.ts";

@Resolver()
export class ReconciliationMutations {
  @Mutation(() => ReconciliationResult, { description: "Recounts everything now." })
  async reconcile(@Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact(reconcileNow);
    return { __typename: "ReconciliationTaken" };
  }
}
