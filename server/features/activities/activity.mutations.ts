import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ChangeScope } from "#shared/calendar/activities.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { ActivityInput, ChangeScopes, PostActivityInput } from "./activity.inputs.ts";
import { Activity } from "./activity.type.ts";
import { approveActivity, returnActivity } from "./commands/approve-activity.ts";
import { cancelActivity } from "./commands/cancel-activity.ts";
import { changeActivity } from "./commands/change-activity.ts";
import { postActivity } from "./commands/post-activity.ts";

@ObjectType()
export class ActivityPosted {
  @Field(() => Activity)
  activity: Activity;
}
@ObjectType()
export class ActivityChanged {
  @Field(() => Activity)
  activity: Activity;
}
const ActivityResult = resultOf("ActivityResult", ActivityPosted);
const ChangeActivityResult = resultOf("ChangeActivityResult", ActivityChanged);

@Resolver()
export class ActivityMutations {
  @Mutation(() => ActivityResult)
  async postActivity(@Arg("input", () => PostActivityInput) input: PostActivityInput, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "ActivityPosted", id: await context.transact((work) => postActivity(work, input)) };
  }

  @Mutation(() => ChangeActivityResult, { description: "`sequence` is that of the activity as the editor saw it." })
  async changeActivity(
    @Arg("id", () => ID) id: string,
    @Arg("sequence", () => Int) sequence: number,
    @Arg("scope", () => ChangeScopes, { defaultValue: "ONE" }) scope: ChangeScope,
    @Arg("input", () => ActivityInput) input: ActivityInput,
    @Ctx() context: Context,
  ): Promise<Outcome> {
    return changed(await context.transact((work) => changeActivity(work, id, { ...input, sequence, scope })));
  }

  @Mutation(() => ChangeActivityResult)
  async cancelActivity(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Arg("scope", () => ChangeScopes, { defaultValue: "ONE" }) scope: ChangeScope,
    @Ctx() context: Context,
  ): Promise<Outcome> {
    return changed(await context.transact((work) => cancelActivity(work, id, { reason, scope })));
  }

  @Mutation(() => ChangeActivityResult, { description: "Lets the first post of an organisation in, with whatever of it waits: from then on the organisation is trusted." })
  async approveActivity(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return changed(await context.transact((work) => approveActivity(work, id)));
  }

  @Mutation(() => ChangeActivityResult, { description: "Gives a first post back to its editors, with what is to change." })
  async returnActivity(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() context: Context): Promise<Outcome> {
    return changed(await context.transact((work) => returnActivity(work, id, reason)));
  }
}

function changed(id: string): Outcome {
  return { __typename: "ActivityChanged", id };
}
