import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { startInitiative } from "./commands/start-initiative.ts";
import { withdrawInitiative } from "./commands/withdraw-initiative.ts";
import { StartInitiativeInput } from "./initiative.inputs.ts";
import { InitiativeResult, initiativeChanged } from "./initiative.payloads.ts";

@Resolver()
export class InitiativeMutations {
  @Mutation(() => InitiativeResult)
  async startInitiative(@Arg("input", () => StartInitiativeInput) input: StartInitiativeInput, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => startInitiative(work, input)));
  }

  @Mutation(() => InitiativeResult)
  async withdrawInitiative(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => withdrawInitiative(work, id, reason));
    return initiativeChanged(id);
  }
}
