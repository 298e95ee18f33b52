import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, one } from "../../platform/view/view.ts";
import { mayReadComment } from "./comment.policy.ts";
import { Comment } from "./comment.type.ts";
import { commentView } from "./comment.view.ts";

@Resolver()
export class CommentQueries {
  @Query(() => Comment, { nullable: true })
  comment(@Arg("id", () => ID) _id: string): Relation {
    return one({
      view: () => commentView,
      from: (row) => `comments ${row}`,
      // Asked of rows inside a condition, which have no place beside them for what is worked out once.
      where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadComment(row, { viewer: scope.viewer, now: scope.now, once: (_row, fact) => fact })],
    });
  }
}
