import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { hideComment } from "./commands/hide-comment.ts";
import { type CommentIds, postComment } from "./commands/post-comment.ts";
import { PostCommentInput } from "./comment.inputs.ts";
import { CommentResult } from "./comment.payloads.ts";

@Resolver()
export class CommentMutations {
  @Mutation(() => CommentResult)
  postComment(@Arg("input", () => PostCommentInput) input: PostCommentInput, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => postComment(work, input)).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  hideComment(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => hideComment(work, id, reason)).then(commentPosted);
  }
}

function commentPosted(ids: CommentIds): Outcome {
  return { __typename: "CommentPosted", ...ids };
}
