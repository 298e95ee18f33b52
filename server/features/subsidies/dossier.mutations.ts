import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { decide } from "./commands/decide.ts";
import { handIn } from "./commands/hand-in.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { answerApplication, offerApplication } from "./commands/hand-over.ts";
import { takeUp } from "./commands/take-up.ts";
import { DecideInput, HandInInput } from "./dossier.inputs.ts";

@Resolver()
export class DossierMutations {
  @Mutation(() => InitiativeResult)
  async handIn(@Arg("input", () => HandInInput) input: HandInInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => handIn(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult)
  async takeUp(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => takeUp(work, id));
    return initiativeChanged(id);
  }

  @Mutation(() => ViewerResult, { description: "Asks a member of the group to answer for the plan from now on." })
  async offerApplication(@Arg("id", () => ID) id: string, @Arg("personId", () => ID) personId: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => offerApplication(work, id, personId));
    return { __typename: "ViewerChanged" };
  }

  @Mutation(() => ViewerResult)
  async answerApplication(@Arg("id", () => ID) id: string, @Arg("accept", () => Boolean) accept: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => answerApplication(work, id, accept));
    return { __typename: "ViewerChanged" };
  }

  @Mutation(() => InitiativeResult)
  async decide(@Arg("input", () => DecideInput) input: DecideInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => decide(work, input));
    return initiativeChanged(input.id);
  }
}
