import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { GroupChoice } from "#shared/groups/decisions.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Keys } from "../../platform/keys.ts";
import { makeChoice, proposeDecision } from "./commands/decide.ts";
import { GroupChoices } from "./decision.type.ts";
import { ProposeDecisionInput } from "./group.inputs.ts";
import { GroupResult, groupChanged } from "./group.payloads.ts";

interface SealingContext extends Context {
  readonly keys: Keys;
}

/** Small decisions in a group. */
@Resolver()
export class DecisionMutations {
  @Mutation(() => GroupResult)
  proposeDecision(@Arg("input", () => ProposeDecisionInput) input: ProposeDecisionInput, @Ctx() context: SealingContext): Promise<Outcome> {
    return context.transact((work) => proposeDecision(work, input)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "An objection comes with its reason." })
  makeChoice(
    @Arg("decisionId", () => ID) decisionId: string, @Arg("choice", () => GroupChoices) choice: GroupChoice, @Arg("reason", () => String, { nullable: true }) reason: string | null, @Ctx() context: SealingContext,
  ): Promise<Outcome> {
    return context.transact((work) => makeChoice(work, context.keys, decisionId, choice, reason ?? "")).then(groupChanged);
  }
}
