import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Keys } from "../../platform/keys.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { AnswerCriterionInput, ApplicationInput, CompleteInput, PrivateInput } from "./application.inputs.ts";
import { PrivateResult } from "./application.payloads.ts";
import { answerCriterion, confirmContact } from "./commands/answer-criterion.ts";
import { completeDossier } from "./commands/complete-dossier.ts";
import { revealPrivate } from "./commands/open-private.ts";
import { saveApplication } from "./commands/save-application.ts";
import { savePrivate } from "./commands/save-private.ts";

interface SealingContext extends Context {
  readonly keys: Keys;
}

@Resolver()
export class ApplicationMutations {
  @Mutation(() => InitiativeResult)
  async saveApplication(@Arg("input", () => ApplicationInput) input: ApplicationInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => saveApplication(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult, { description: "The viewer's own name, account and address." })
  async savePrivate(@Arg("id", () => ID) id: string, @Arg("input", () => PrivateInput) input: PrivateInput, @Ctx() ctx: SealingContext): Promise<Outcome> {
    await ctx.transact((work) => savePrivate(work, ctx.keys, id, input));
    return initiativeChanged(id);
  }

  @Mutation(() => PrivateResult, { description: "A mutation, because it is kept in the log." })
  async revealPrivate(@Arg("id", () => ID) id: string, @Ctx() ctx: SealingContext): Promise<Outcome> {
    return { __typename: "PrivateRevealed", ...(await ctx.transact((work) => revealPrivate(work, ctx.keys, id))) };
  }

  @Mutation(() => InitiativeResult, { description: "Answers all that was asked to be completed, at once." })
  async completeDossier(@Arg("input", () => CompleteInput) input: CompleteInput, @Ctx() ctx: SealingContext): Promise<Outcome> {
    await ctx.transact((work) => completeDossier(work, ctx.keys, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult)
  async answerCriterion(@Arg("input", () => AnswerCriterionInput) input: AnswerCriterionInput, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => answerCriterion(work, input));
    return initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult, { description: "That the initiators spoke with the wijkregisseur." })
  async confirmContact(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => confirmContact(work, id));
    return initiativeChanged(id);
  }
}
