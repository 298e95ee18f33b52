import { type Relation, type View, byColumn, columns, givenRow, one, orderBy, page } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";

export const commentView: View = {
  type: "Comment",
  fields: {
    ...columns("id", "hiddenReason", "createdAt"),
    author: byColumn(() => personView, "persons", "author_id"),
    text: (row) => `case when ${row}.hidden_at is null then ${row}.text end`,
    hidden: (row) => `${row}.hidden_at is not null`,
  },
};

/** A page of comments, newest first. Who may read them is for the subject to say. */
export function commentPage(where: NonNullable<Relation["where"]>): Relation {
  return page({ view: () => commentView, from: (row) => `comments ${row}`, where, order: orderBy("desc", ["id", "uuid"]) });
}

export const commentPostedView: View = {
  type: "CommentPosted",
  fields: {
    comment: givenRow(() => commentView, "comments", "commentId"),
    initiative: one({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, _parent, scope) => [`${row}.id = ${scope.given("initiativeId", "uuid")}`, mayReadInitiative(row, scope)],
    }),
    group: givenRow(() => groupView, "groups", "groupId"),
  },
};
