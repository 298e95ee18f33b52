import type { DeadLetterKind } from "#shared/post/dead-letters.ts";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { retryDeadLetter, retryDeadLetters } from "./commands/retry-dead-letters.ts";
import { DeadLetterKinds, DeadLettersResult } from "./dead-letter.type.ts";
import type { PostContext } from "./post.context.ts";

@Resolver()
export class DeadLetterMutations {
  @Mutation(() => DeadLettersResult, { description: "Has one thing that was given up tried again." })
  retryDeadLetter(@Arg("id", () => ID) id: string, @Ctx() context: PostContext): Promise<Outcome> {
    return retried(context, () => context.transact((work) => retryDeadLetter(work, id)));
  }

  @Mutation(() => DeadLettersResult, { description: "Has everything of a kind that was given up tried again." })
  retryDeadLetters(@Arg("kind", () => DeadLetterKinds) kind: DeadLetterKind, @Ctx() context: PostContext): Promise<Outcome> {
    return retried(context, () => context.transact((work) => retryDeadLetters(work, kind)));
  }
}

async function retried({ site }: PostContext, retry: () => Promise<number>): Promise<Outcome> {
  const count = await retry();
  site.posted();
  return { __typename: "DeadLettersRetried", retried: count };
}
