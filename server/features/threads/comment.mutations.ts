import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { ReactionKind } from "#shared/threads/reactions.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { editComment } from "./commands/edit-comment.ts";
import { hideComment } from "./commands/hide-comment.ts";
import { pinComment } from "./commands/pin-comment.ts";
import { type CommentIds, postComment } from "./commands/post-comment.ts";
import { reactToComment } from "./commands/react-to-comment.ts";
import { removeComment } from "./commands/remove-comment.ts";
import { type TalkContext } from "./talk.context.ts";
import { PostCommentInput } from "./comment.inputs.ts";
import { CommentResult } from "./comment.payloads.ts";
import { ReactionKinds } from "./comment.type.ts";

@Resolver()
export class CommentMutations {
  @Mutation(() => CommentResult)
  async postComment(@Arg("input", () => PostCommentInput) input: PostCommentInput, @Ctx() context: TalkContext): Promise<Outcome> {
    await context.spend("mention", input.mentions?.length ?? 0);
    return context.transact((work) => postComment(work, input)).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  hideComment(@Arg("id", () => ID) id: string, @Arg("rule", () => Int) rule: number, @Arg("reason", () => String) reason: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => hideComment(work, id, rule, reason)).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  async editComment(
    @Arg("id", () => ID) id: string,
    @Arg("text", () => String) text: string,
    @Arg("mentions", () => [ID], { nullable: true }) mentions: string[] | null,
    @Ctx() context: TalkContext,
  ): Promise<Outcome> {
    await context.spend("mention", mentions?.length ?? 0);
    return context.transact((work) => editComment(work, id, text, mentions ?? [])).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  removeComment(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => removeComment(work, id)).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  reactToComment(@Arg("id", () => ID) id: string, @Arg("kind", () => ReactionKinds) kind: ReactionKind, @Arg("on", () => Boolean) on: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => reactToComment(work, id, kind, on)).then(commentPosted);
  }

  @Mutation(() => CommentResult)
  pinComment(@Arg("id", () => ID) id: string, @Arg("on", () => Boolean) on: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => pinComment(work, id, on)).then(commentPosted);
  }
}

function commentPosted(ids: CommentIds): Outcome {
  return { __typename: "CommentPosted", ...ids };
}
