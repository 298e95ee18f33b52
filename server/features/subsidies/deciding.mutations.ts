import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { AskablePart } from "#shared/subsidies/application.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { Cents } from "../../platform/graphql/scalars.ts";
import { AskableParts } from "../applications/application.type.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { askCompletion } from "./commands/ask-completion.ts";
import { extendClock } from "./commands/extend-clock.ts";
import { objectToDecision } from "./commands/object.ts";
import { recordStep } from "./commands/record-step.ts";
import { reopenDossier } from "./commands/reopen.ts";
import { settleObjection } from "./commands/settle-objection.ts";

@InputType()
export class SettleObjectionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  upheld: boolean;

  @Field(() => Cents, { description: "What is granted instead, more than before; 0 where it is dismissed." })
  grantedCents: number;

  @Field(() => String)
  answer: string;
}

@Resolver()
export class DecidingMutations {
  @Mutation(() => InitiativeResult, { description: "Asks the applicant to complete; the clock stands still until they do." })
  async askCompletion(@Arg("id", () => ID) id: string, @Arg("parts", () => [AskableParts]) parts: AskablePart[], @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => askCompletion(work, id, parts, reason));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Makes the term of the decision longer, once." })
  async extendClock(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => extendClock(work, id, reason));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async recordStep(@Arg("id", () => ID) id: string, @Arg("key", () => String) key: string, @Arg("positive", () => Boolean) positive: boolean, @Arg("words", () => String) words: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => recordStep(work, id, key, positive, words));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async objectToDecision(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => objectToDecision(work, id, text));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async settleObjection(@Arg("input", () => SettleObjectionInput) input: SettleObjectionInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => settleObjection(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult, { description: "Takes up a refused application anew." })
  async reopenDossier(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => reopenDossier(work, id, reason));
    return initiativeChanged(id);
  }
}
