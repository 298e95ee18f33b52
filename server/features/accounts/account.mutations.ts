import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { Cents } from "../../platform/graphql/scalars.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { accountFor } from "./commands/account-for.ts";
import { addMilestone, delayMilestone, reachMilestone } from "./commands/milestones.ts";
import { postUpdate } from "./commands/post-update.ts";
import { realise } from "./commands/realise.ts";
import { removeReceipt } from "./commands/receipts.ts";
import { recordReturn, settleAccount } from "./commands/settle-account.ts";

@InputType({ description: "A picture that the viewer uploaded." })
export class UpdatePictureInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "What is to be seen, for who cannot." })
  alt?: string | null;
}

@InputType()
export class AccountInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  results: string;
}

@InputType()
export class SettleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Cents)
  settledCents: number;

  @Field(() => String, { nullable: true, description: "Asked where it is less than was spent of the grant." })
  reason?: string | null;
}

/** What becomes of a plan that was granted: told on the way, and accounted for at its end. */
@Resolver()
export class AccountMutations {
  @Mutation(() => InitiativeResult)
  async postUpdate(
    @Arg("id", () => ID) id: string,
    @Arg("text", () => String) text: string,
    @Arg("asGroup", () => Boolean, { nullable: true }) asGroup: boolean | null,
    @Arg("pictures", () => [UpdatePictureInput], { nullable: true }) pictures: UpdatePictureInput[] | null,
    @Ctx() ctx: Context,
  ): Promise<Outcome> {
    await ctx.transact((work) => postUpdate(work, id, text, asGroup ?? false, pictures ?? []));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async addMilestone(@Arg("id", () => ID) id: string, @Arg("title", () => String) title: string, @Arg("plannedOn", () => String) plannedOn: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => addMilestone(work, id, title, plannedOn));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async reachMilestone(@Arg("milestoneId", () => ID) milestoneId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => reachMilestone(work, milestoneId)));
  }

  @Mutation(() => InitiativeResult, { description: "Who supported the plan hears of it." })
  async delayMilestone(@Arg("milestoneId", () => ID) milestoneId: string, @Arg("plannedOn", () => String) plannedOn: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => delayMilestone(work, milestoneId, plannedOn, reason)));
  }

  @Mutation(() => InitiativeResult)
  async realise(@Arg("id", () => ID) id: string, @Arg("buurtId", () => ID, { nullable: true, description: "Where its buurttegel lies." }) buurtId: string | null, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => realise(work, id, buurtId ?? null));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async removeReceipt(@Arg("receiptId", () => ID) receiptId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => removeReceipt(work, receiptId)));
  }

  @Mutation(() => InitiativeResult)
  async accountFor(@Arg("input", () => AccountInput) { id, results }: AccountInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => accountFor(work, id, results));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async settleAccount(@Arg("input", () => SettleInput) input: SettleInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => settleAccount(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult, { description: "The money that was asked back has come." })
  async recordReturn(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => recordReturn(work, id));
    return initiativeChanged(id);
  }
}
