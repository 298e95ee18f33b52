import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { answerMerger } from "./commands/answer-merger.ts";
import { askToMerge } from "./commands/ask-to-merge.ts";
import { takeBackMerger } from "./commands/take-back-merger.ts";
import { AskToMergeInput } from "./merger.inputs.ts";
import { MergerResult } from "./merger.payloads.ts";

@Resolver()
export class MergerMutations {
  @Mutation(() => MergerResult)
  askToMerge(@Arg("input", () => AskToMergeInput) input: AskToMergeInput, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => askToMerge(work, input)).then(mergerChanged);
  }

  @Mutation(() => MergerResult, { description: "Agreeing ends one of the two in the other." })
  answerMerger(@Arg("id", () => ID) id: string, @Arg("agree", () => Boolean) agree: boolean, @Arg("answer", () => String) answer: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => answerMerger(work, id, agree, answer)).then(mergerChanged);
  }

  @Mutation(() => MergerResult)
  takeBackMerger(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => takeBackMerger(work, id)).then(mergerChanged);
  }
}

function mergerChanged(mergerId: string): Outcome {
  return { __typename: "MergerChanged", mergerId };
}
