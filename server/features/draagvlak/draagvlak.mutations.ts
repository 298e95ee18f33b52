import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { castSupport } from "./commands/cast-support.ts";
import { openForDraagvlak } from "./commands/open-for-draagvlak.ts";
import { withdrawSupport } from "./commands/withdraw-support.ts";

@Resolver()
export class DraagvlakMutations {
  @Mutation(() => InitiativeResult)
  async openForDraagvlak(@Arg("id", () => ID) id: string, @Arg("version", () => Int) version: number, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => openForDraagvlak(work, id, version));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async supportInitiative(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => castSupport(work, id));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async withdrawSupport(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => withdrawSupport(work, id));
    return initiativeChanged(id);
  }
}
