import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, one, orderBy, page } from "../../platform/view/view.ts";
import { groupView } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { mostReplies, mostVersions } from "./comment.limits.ts";

const isGone: Expression = (row) => `(${row}.hidden_at is not null or ${row}.removed_at is not null)`;
const reactionCountView: View = { type: "ReactionCount", fields: columns("kind", "count") };
const versionView: View = { type: "CommentVersion", fields: columns("number", "text", "writtenAt") };
const viewerReactionView: View = { type: "ViewerReaction", fields: columns("commentId", "kind") };

export const commentView: View = {
  type: "Comment",
  fields: {
    ...columns("id", "hiddenReason", "createdAt", "editedAt", "asMunicipality", "locale"),
    author: byColumn(() => personView, "persons", "author_id"),
    text: (row, scope) => `case when not ${isGone(row, scope)} then ${row}.text end`,
    hidden: (row) => `${row}.hidden_at is not null`,
    removed: (row) => `${row}.removed_at is not null`,
    isAnswer: (row) => `${row}.parent_id is not null`,
    pinned: (row) => `${row}.pinned_at is not null`,
    history: list({
      view: () => versionView,
      from: (row) => `comment_versions ${row}`,
      where: (row, comment, scope) => [`${row}.comment_id = ${comment}.id`, `not ${isGone(comment, scope)}`],
      order: orderBy("desc", ["number", "smallint"]),
      most: mostVersions,
    }),
    reactions: list({
      view: () => reactionCountView,
      from: (row, comment) => `(select r.kind, count(*)::int as count from comment_reactions r where r.comment_id = ${comment}.id group by r.kind) ${row}`,
      order: orderBy("asc", ["kind", "text"]),
    }),
    replies: list({
      view: () => commentView,
      from: (row) => `comments ${row}`,
      // The count is asked first: most comments have no answers, and no index need be looked into for those.
      where: (row, comment) => [`${row}.parent_id = ${comment}.id`, `${comment}.reply_count > 0`],
      order: orderBy("asc", ["id", "uuid"]),
      most: mostReplies,
    }),
  },
};

/** A page of what was said first, newest first. Who may read it is for the subject to say. */
export function commentPage(where: NonNullable<Relation["where"]>): Relation {
  return page({ view: () => commentView, from: (row) => `comments ${row}`, where: (row, parent, scope) => [...where(row, parent, scope), `${row}.parent_id is null`], order: orderBy("desc", ["id", "uuid"]) });
}

/** The answer that stands on top of a subject's talk. */
export function pinnedComment(where: NonNullable<Relation["where"]>): Relation {
  return one({ view: () => commentView, from: (row) => `comments ${row}`, where: (row, parent, scope) => [...where(row, parent, scope), `${row}.pinned_at is not null`] });
}

/** What the viewer gave in a subject's talk; apart from the comments, so that those are the same for everybody. */
export function viewerReactions(subject: string): Relation {
  return list({
    view: () => viewerReactionView,
    from: (row) => `(select r.comment_id, r.kind, r.person_id, c.${subject} from comment_reactions r join comments c on c.id = r.comment_id) ${row}`,
    where: (row, parent, scope) => [`${row}.person_id = ${scope.viewer}`, `${row}.${subject} = ${parent}.id`],
    order: orderBy("asc", ["comment_id", "uuid"], ["kind", "text"]),
    most: 1_000,
  });
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
