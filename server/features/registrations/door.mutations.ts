import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Keys } from "../../platform/keys.ts";
import { markCame } from "./commands/mark-came.ts";
import { openDoorList } from "./commands/open-door-list.ts";
import { registerSomebody } from "./commands/register.ts";
import { setQuestions } from "./commands/set-questions.ts";
import { QuestionInput, RegisterSomebodyInput } from "./registration.inputs.ts";
import { DoorEntryResult, DoorListResult, PlacesResult } from "./registration.payloads.ts";

interface KeysContext extends Context {
  readonly keys: Keys;
}

/** What the organiser does: the list for the door, who came, and what is asked. */
@Resolver()
export class DoorMutations {
  @Mutation(() => DoorListResult, { description: "The names, for the organiser; an act, because that they were read is kept." })
  async openDoorList(@Arg("activityId", () => ID) activityId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "DoorList", activityId: await ctx.transact((work) => openDoorList(work, activityId)) };
  }

  @Mutation(() => DoorEntryResult, { description: "For who called or stands at the door." })
  async registerSomebody(@Arg("input", () => RegisterSomebodyInput) input: RegisterSomebodyInput, @Ctx() ctx: KeysContext): Promise<Outcome> {
    const { email = null, ...rest } = input;
    return entryChanged(input.activityId, await ctx.transact((work) => registerSomebody(work, ctx.keys, { ...rest, email })));
  }

  @Mutation(() => DoorEntryResult, { description: "Null takes back what was said." })
  async markCame(@Arg("id", () => ID) id: string, @Arg("came", () => Boolean, { nullable: true }) came: boolean | null, @Ctx() ctx: Context): Promise<Outcome> {
    return entryChanged(await ctx.transact((work) => markCame(work, id, came)), id);
  }

  @Mutation(() => PlacesResult, { description: "In this order; what is left out goes, with its answers. `ofSeries`: at all its dates that are still to come." })
  async setQuestions(
    @Arg("activityId", () => ID) activityId: string, @Arg("questions", () => [QuestionInput]) questions: QuestionInput[],
    @Arg("ofSeries", () => Boolean, { defaultValue: false }) ofSeries: boolean, @Ctx() ctx: Context,
  ): Promise<Outcome> {
    return { __typename: "PlacesChanged", activityId: await ctx.transact((work) => setQuestions(work, activityId, questions, ofSeries)) };
  }
}

function entryChanged(activityId: string, registrationId: string): Outcome {
  return { __typename: "DoorEntryChanged", activityId, registrationId };
}
