import { Args, Field, ID, Int, ObjectType } from "type-graphql";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export type ActivityKind = "ACTIVITY" | "WALK_IN" | "WORKS";
export const ActivityKinds = enumType<ActivityKind>("ActivityKind", ["ACTIVITY", "WALK_IN", "WORKS"]);

@ObjectType()
export class Activity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => String)
  place: string;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => DateTime)
  endsAt: Date;

  @Field(() => String, { nullable: true })
  price: string | null;

  @Field(() => ActivityKinds)
  kind: ActivityKind;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Organisation, { nullable: true, description: "Null for what residents do together." })
  organisation: Organisation | null;

  @Field(() => String, { nullable: true })
  source: string | null;

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
