// What the talk of any subject needs is imported before the subjects: their views and this one name each other.
import { type Expression, type Relation, type View, byColumn, columns, givenRow, list, one, orderBy, page } from "../../platform/view/view.ts";
import { permission } from "../../platform/policy.ts";
import { followingOf } from "./following.view.ts";
import { mayKeepOrder, mayTalk } from "./talk.policy.ts";
import { activityView } from "../activities/activity.view.ts";
import { groupView } from "../groups/group.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { personView } from "../members/person.view.ts";
import { pictureView } from "../pictures/picture.view.ts";
import { wijkthemaView } from "../themes/wijkthema.view.ts";
import { mostReplies, mostVersions } from "./comment.limits.ts";

const isGone: Expression = (row) => `(${row}.hidden_at is not null or ${row}.removed_at is not null)`;
const reactionCountView: View = { type: "ReactionCount", fields: columns("kind", "count") };
const versionView: View = { type: "CommentVersion", fields: columns("number", "text", "writtenAt") };
const mentionView: View = { type: "Mention", fields: { ...columns("number", "personId"), name: (row) => `(select p.name from persons p where p.id = ${row}.person_id)` } };
const viewerReactionView: View = { type: "ViewerReaction", fields: columns("commentId", "kind") };

export const commentView: View = {
  type: "Comment",
  fields: {
    ...columns("id", "hiddenReason", "createdAt", "editedAt", "asMunicipality", "locale"),
    // Without a policy: whoever reads what a group says may know which it is, and all who watch get the same.
    onBehalfOf: byColumn(() => groupView, "groups", "on_behalf_of"),
    author: byColumn(() => personView, "persons", "author_id"),
    text: (row, scope) => `case when not ${isGone(row, scope)} then ${row}.text end`,
    hidden: (row) => `${row}.hidden_at is not null`,
    removed: (row) => `${row}.removed_at is not null`,
    isAnswer: (row) => `${row}.parent_id is not null`,
    pinned: (row) => `${row}.pinned_at is not null and ${row}.hidden_at is null`,
    mentions: list({
      view: () => mentionView,
      from: (row) => `comment_mentions ${row}`,
      where: (row, comment, scope) => [`${row}.comment_id = ${comment}.id`, `${comment}.has_mentions`, `not ${isGone(comment, scope)}`],
      order: orderBy("asc", ["number", "smallint"]),
    }),
    pictures: list({
      view: () => pictureView,
      from: (row) => `(select p.id, p.width, p.height, cp.alt, cp.number, cp.comment_id from comment_pictures cp join pictures p on p.id = cp.picture_id) ${row}`,
      where: (row, comment, scope) => [`${row}.comment_id = ${comment}.id`, `${comment}.has_pictures`, `not ${isGone(comment, scope)}`],
      order: orderBy("asc", ["number", "smallint"]),
    }),
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
  return one({ view: () => commentView, from: (row) => `comments ${row}`, where: (row, parent, scope) => [...where(row, parent, scope), `${row}.pinned_at is not null`, `${row}.hidden_at is null`] });
}

/** The fields of a subject with talk: who may read it stands in `visible`. */
export function talkOf(column: string, visible: NonNullable<Relation["where"]> = () => []): Record<"comments" | "pinnedComment" | "viewerReactions", Relation> {
  const ofSubject: NonNullable<Relation["where"]> = (row, subject, scope) => [`${row}.${column} = ${subject}.id`, ...visible(row, subject, scope)];
  return { comments: commentPage(ofSubject), pinnedComment: pinnedComment(ofSubject), viewerReactions: viewerReactions(column) };
}

/** Talk that is everybody's, as fields of what it is about. */
export function openTalk(column: string): View["fields"] {
  return {
    ...talkOf(column),
    ...followingOf(column),
    commentCount: (row) => `${row}.comment_count`,
    viewerCanComment: permission(mayTalk),
    viewerCanModerate: permission(mayKeepOrder),
  };
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
    theme: givenRow(() => wijkthemaView, "wijkthemas", "themeId"),
    activity: givenRow(() => activityView, "activities", "activityId"),
  },
};
