import { Args, Field, Int, ObjectType } from "type-graphql";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { DoingFields } from "./doing-fields.type.ts";

/** One class for each part of the way, each on the one before: the contract knows one type. */
@ObjectType()
export class Initiative extends DoingFields {
  @Field(() => Initiative, { nullable: true, description: "The one in which it goes on." })
  mergedInto: Initiative | null;

  @Field(() => CommentConnection)
  comments(@Args(() => PageArgs) _page: PageArgs): CommentConnection {
    return byView();
  }

  @Field(() => Int)
  commentCount: number;

  @Field(() => Comment, { nullable: true, description: "The answer that stands on top." })
  pinnedComment: Comment | null;

  @Field(() => [ViewerReaction])
  viewerReactions: ViewerReaction[];

  @Field(() => Boolean, { description: "The talk: what others say there is counted as unread." })
  viewerFollows: boolean;

  @Field(() => Int, { description: "Said by others since the viewer, who follows, last looked; at most 100." })
  viewerUnread: number;

  @Field(() => Permission)
  viewerCanComment: Permission;

  @Field(() => Permission)
  viewerCanModerate: Permission;
}
export const InitiativeConnection = connectionOf("Initiative", () => Initiative);
export type InitiativeConnection = InstanceType<typeof InitiativeConnection>;
