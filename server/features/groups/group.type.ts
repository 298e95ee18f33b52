import { Arg, Args, Field, ID, Int, ObjectType } from "type-graphql";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { GroupHitConnection } from "../initiatives/group-hit.type.ts";
import { InitiativeConnection } from "../initiatives/initiative.type.ts";
import { Person } from "../members/person.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { Membership } from "./membership.type.ts";

export type GroupVisibility = "PUBLIC" | "CLOSED";
export const GroupVisibilities = enumType<GroupVisibility>("GroupVisibility", ["PUBLIC", "CLOSED"]);
export type GroupState = "ACTIVE" | "ENDED";
const GroupStates = enumType<GroupState>("GroupState", ["ACTIVE", "ENDED"]);

@ObjectType()
export class Group {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  about: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => GroupVisibilities)
  visibility: GroupVisibility;

  @Field(() => GroupStates)
  state: GroupState;

  @Field(() => Int)
  memberCount: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => [Person])
  stewards: Person[];

  @Field(() => [Membership], { description: "Names are for fellow members; others get an empty list." })
  members: Membership[];

  @Field(() => [Membership], { description: "People who asked to join; for stewards only." })
  requests: Membership[];

  @Field(() => InitiativeConnection)
  initiatives(@Args(() => PageArgs) _page: PageArgs): InitiativeConnection {
    return byView();
  }

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

  @Field(() => GroupHitConnection, { description: "What was said and planned here with these words, newest first; what is spelt alike when there is none." })
  search(@Arg("text", () => String) _text: string, @Args(() => PageArgs) _page: PageArgs): GroupHitConnection {
    return byView();
  }

  @Field(() => Int, { description: "How much was said here since the viewer, a member, last read; at most 100." })
  viewerUnread: number;

  @Field(() => Membership, { nullable: true })
  viewerMembership: Membership | null;

  @Field(() => Permission)
  viewerCanJoin: Permission;

  @Field(() => Permission)
  viewerCanLeave: Permission;

  @Field(() => Permission)
  viewerCanComment: Permission;

  @Field(() => Permission)
  viewerCanModerate: Permission;

  @Field(() => Permission)
  viewerCanStartInitiative: Permission;

  @Field(() => Permission)
  viewerCanAdmit: Permission;

  @Field(() => Permission)
  viewerCanEnd: Permission;
}

export const GroupConnection = connectionOf("Group", () => Group);
export type GroupConnection = InstanceType<typeof GroupConnection>;
