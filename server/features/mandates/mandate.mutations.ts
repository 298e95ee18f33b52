import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { layDownMandates } from "./commands/lay-down-mandates.ts";
import { endStandIn, layDownStandIn } from "./commands/stand-ins.ts";
import { LayDownMandatesInput, Mandate } from "./mandate.type.ts";
import { LayDownStandInInput, StandIn } from "./stand-in.type.ts";

@ObjectType()
export class MandatesChanged {
  @Field(() => [Mandate])
  mandates: Mandate[];
}
@ObjectType()
export class StandInChanged {
  @Field(() => StandIn)
  standIn: StandIn;
}
const MandatesResult = resultOf("MandatesResult", MandatesChanged);
const StandInResult = resultOf("StandInResult", StandInChanged);

@Resolver()
export class MandateMutations {
  @Mutation(() => MandatesResult, { description: "Lays down who decides along a route from a day on; what held before ends there." })
  async layDownMandates(@Arg("input", () => LayDownMandatesInput) input: LayDownMandatesInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => layDownMandates(work, input));
    return { __typename: "MandatesChanged" };
  }

  @Mutation(() => StandInResult)
  async layDownStandIn(@Arg("input", () => LayDownStandInInput) input: LayDownStandInInput, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "StandInChanged", id: await ctx.transact((work) => layDownStandIn(work, input)) };
  }

  @Mutation(() => StandInResult)
  async endStandIn(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "StandInChanged", id: await ctx.transact((work) => endStandIn(work, id)) };
  }
}
