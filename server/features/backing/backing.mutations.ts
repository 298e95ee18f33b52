import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { backInitiative, takeBackBacking } from "./commands/back-initiative.ts";

@Resolver()
export class BackingMutations {
  @Mutation(() => InitiativeResult, { description: "In the name of an organisation." })
  async backInitiative(@Arg("id", () => ID) id: string, @Arg("organisationId", () => ID) organisationId: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => backInitiative(work, id, organisationId));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async takeBackBacking(@Arg("id", () => ID) id: string, @Arg("organisationId", () => ID) organisationId: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => takeBackBacking(work, id, organisationId));
    return initiativeChanged(id);
  }
}
