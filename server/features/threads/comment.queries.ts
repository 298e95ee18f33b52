import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, type Scope, one } from "../../platform/view/view.ts";
import { mayReadInside } from "../groups/group.policy.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { Comment } from "./comment.type.ts";
import { commentView } from "./comment.view.ts";

@Resolver()
export class CommentQueries {
  @Query(() => Comment, { nullable: true })
  comment(@Arg("id", () => ID) _id: string): Relation {
    return one({
      view: () => commentView,
      from: (row) => `comments ${row}`,
      where: (row, _root, scope) => {
        // Asked of a row inside a condition, so there is no place beside it for what is worked out once.
        const inside: Scope = { ...scope, viewer: scope.viewer, now: scope.now, once: (_row, fact) => fact };
        return [
          `${row}.id = ${scope.id("id")}`,
          `(exists (select from initiatives i where i.id = ${row}.initiative_id and ${mayReadInitiative("i", inside)})
            or exists (select from groups g where g.id = ${row}.group_id and ${mayReadInside("g", inside)}))`,
        ];
      },
    });
  }
}
