import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { PostActivityInput } from "./activity.inputs.ts";
import { Activity } from "./activity.type.ts";
import { postActivity } from "./commands/post-activity.ts";

@ObjectType()
export class ActivityPosted {
  @Field(() => Activity)
  activity: Activity;
}
const ActivityResult = resultOf("ActivityResult", ActivityPosted);

@Resolver()
export class ActivityMutations {
  @Mutation(() => ActivityResult)
  async postActivity(@Arg("input", () => PostActivityInput) input: PostActivityInput, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "ActivityPosted", id: await context.transact((work) => postActivity(work, input)) };
  }
}
