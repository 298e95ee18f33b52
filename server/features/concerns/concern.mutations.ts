import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { answerConcern, hideConcern, raiseConcern, takeBackConcern } from "./commands/concerns.ts";

@Resolver()
export class ConcernMutations {
  @Mutation(() => InitiativeResult)
  async raiseConcern(@Arg("initiativeId", () => ID) initiativeId: string, @Arg("text", () => String) text: string, @Arg("byName", () => Boolean) byName: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => raiseConcern(work, initiativeId, text, byName)));
  }

  @Mutation(() => InitiativeResult)
  async answerConcern(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => answerConcern(work, id, text)));
  }

  @Mutation(() => InitiativeResult)
  async hideConcern(@Arg("id", () => ID) id: string, @Arg("rule", () => Int) rule: number, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => hideConcern(work, id, rule, reason)));
  }

  @Mutation(() => InitiativeResult)
  async takeBackConcern(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => takeBackConcern(work, id)));
  }
}
