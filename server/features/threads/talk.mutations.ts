import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { type Locale, Locales } from "../members/viewer.type.ts";
import { chooseToFollow, readTalk } from "./commands/follow-talk.ts";
import type { TalkContext } from "./talk.context.ts";
import { TalkInput } from "./talk.inputs.ts";
import { CommentTranslationResult, TalkResult } from "./talk.payloads.ts";
import { translateComment } from "./translation/translate-comment.ts";

@Resolver()
export class TalkMutations {
  @Mutation(() => TalkResult)
  followTalk(@Arg("talk", () => TalkInput) talk: TalkInput, @Arg("on", () => Boolean) on: boolean, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => chooseToFollow(work, talk, on)).then((ids) => ({ __typename: "TalkChanged", ...ids }));
  }

  @Mutation(() => TalkResult)
  readTalk(@Arg("talk", () => TalkInput) talk: TalkInput, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => readTalk(work, talk)).then((ids) => ({ __typename: "TalkChanged", ...ids }));
  }

  @Mutation(() => CommentTranslationResult, { description: "By a machine, where the municipality configured one." })
  translateComment(@Arg("id", () => ID) id: string, @Arg("to", () => Locales) to: Locale, @Ctx() context: TalkContext): Promise<Outcome> {
    return translateComment(context, id, to).then((text) => ({ __typename: "CommentTranslation", text, locale: to }));
  }
}
