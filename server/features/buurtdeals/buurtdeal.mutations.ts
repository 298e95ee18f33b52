import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { DealParties } from "./buurtdeal.type.ts";
import { DraftBuurtdealInput } from "./buurtdeal.inputs.ts";
import { MaintainerInvitedResult } from "./buurtdeal.payloads.ts";
import { draftBuurtdeal } from "./commands/draft-buurtdeal.ts";
import { inviteMaintainer, withdrawInvitation } from "./commands/maintainers.ts";
import { remarkOnDeal } from "./commands/remark-on-deal.ts";
import { signAsMaintainer, signBuurtdeal } from "./commands/sign-buurtdeal.ts";

@Resolver()
export class BuurtdealMutations {
  @Mutation(() => InitiativeResult, { description: "Lays down the next version; all sign anew." })
  async draftBuurtdeal(@Arg("input", () => DraftBuurtdealInput) input: DraftBuurtdealInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => draftBuurtdeal(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult)
  async signBuurtdeal(@Arg("id", () => ID) id: string, @Arg("party", () => DealParties) party: DealParty, @Arg("version", () => Int) version: number, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => signBuurtdeal(work, id, party, version));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Signs for the first time as a neighbour who was invited to maintain it." })
  async signAsMaintainer(@Arg("key", () => String) key: string, @Arg("version", () => Int) version: number, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => signAsMaintainer(work, key, version)));
  }

  @Mutation(() => MaintainerInvitedResult)
  async inviteMaintainer(@Arg("id", () => ID) id: string, @Arg("name", () => String) name: string, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "MaintainerInvited", id, key: await ctx.transact((work) => inviteMaintainer(work, id, name)) };
  }

  @Mutation(() => InitiativeResult)
  async withdrawMaintainer(@Arg("maintainerId", () => ID) maintainerId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => withdrawInvitation(work, maintainerId)));
  }

  @Mutation(() => InitiativeResult)
  async remarkOnDeal(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => remarkOnDeal(work, id, text));
    return initiativeChanged(id);
  }
}
