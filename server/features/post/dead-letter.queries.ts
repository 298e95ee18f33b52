import type { DeadLetterKind } from "#shared/post/dead-letters.ts";
import { Arg, Args, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { DeadLetterConnection, DeadLetterCount, DeadLetterKinds } from "./dead-letter.type.ts";
import { deadLetterCounts, deadLettersSeen } from "./dead-letter.view.ts";

@Resolver()
export class DeadLetterQueries {
  @Query(() => DeadLetterConnection, { description: "What was given up, for administrators." })
  deadLetters(@Arg("kind", () => DeadLetterKinds, { nullable: true }) _kind: DeadLetterKind, @Args(() => PageArgs) _page: PageArgs): Relation {
    return deadLettersSeen();
  }

  @Query(() => [DeadLetterCount])
  deadLetterCounts(): Relation {
    return deadLetterCounts();
  }
}
