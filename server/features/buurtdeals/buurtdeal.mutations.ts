import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { type DealParty, DealParties } from "./buurtdeal.type.ts";
import { AccountInput, DraftBuurtdealInput } from "./buurtdeal.inputs.ts";
import { accountFor } from "./commands/account-for.ts";
import { draftBuurtdeal } from "./commands/draft-buurtdeal.ts";
import { pay } from "./commands/pay.ts";
import { postUpdate } from "./commands/post-update.ts";
import { realise } from "./commands/realise.ts";
import { signBuurtdeal } from "./commands/sign-buurtdeal.ts";

@Resolver()
export class BuurtdealMutations {
  @Mutation(() => InitiativeResult)
  async draftBuurtdeal(@Arg("input", () => DraftBuurtdealInput) input: DraftBuurtdealInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => draftBuurtdeal(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult)
  async signBuurtdeal(@Arg("id", () => ID) id: string, @Arg("party", () => DealParties) party: DealParty, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => signBuurtdeal(work, id, party));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async pay(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => pay(work, id));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async postUpdate(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Arg("asGroup", () => Boolean, { nullable: true }) asGroup: boolean | null, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => postUpdate(work, id, text, asGroup ?? false));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async realise(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => realise(work, id));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async accountFor(@Arg("input", () => AccountInput) input: AccountInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => accountFor(work, input));
    return initiativeChanged(input.id);
  }
}
