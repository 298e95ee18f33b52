import { Args, Field, Int, ObjectType } from "type-graphql";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "./comment.type.ts";

/** Of what everybody may talk about. */
@ObjectType()
export abstract class TalkFields {
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
