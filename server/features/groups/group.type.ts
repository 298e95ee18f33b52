import { Arg, Args, Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { mostFiles } from "#shared/files/files.ts";
import { mostDecisions } from "#shared/groups/decisions.ts";
import { type GroupJoining, type GroupState, type GroupVisibility, groupJoinings, groupStates, groupVisibilities } from "#shared/groups/groups.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { GroupFile } from "../files/group-file.type.ts";
import { GroupHitConnection } from "../initiatives/group-hit.type.ts";
import { Activity } from "../activities/activity.type.ts";
import { InitiativeConnection } from "../initiatives/initiative.type.ts";
import { Person } from "../members/person.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { GroupDecision } from "./decision.type.ts";
import { GroupInvitation } from "./invitation.type.ts";
import { Membership } from "./membership.type.ts";

export const GroupVisibilities = enumType<GroupVisibility>("GroupVisibility", groupVisibilities);
export const GroupJoinings = enumType<GroupJoining>("GroupJoining", groupJoinings);
const GroupStates = enumType<GroupState>("GroupState", groupStates);

@ObjectType()
export class Group {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  about: string;

  @Field(() => Wijk, { description: "Where it is at home." })
  wijk: Wijk;

  @Field(() => [Wijk], { description: "The other wijken in which it works." })
  otherWijken: Wijk[];

  @Field(() => Boolean)
  wholeTown: boolean;

  @Field(() => Wijkthema, { nullable: true, description: "The first of its themes." })
  theme: Wijkthema | null;

  @Field(() => [Wijkthema])
  otherThemes: Wijkthema[];

  @Field(() => GroupVisibilities)
  visibility: GroupVisibility;

  @Field(() => GroupJoinings)
  joining: GroupJoining;

  @Field(() => GroupStates)
  state: GroupState;

  @Field(() => Int)
  memberCount: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => [Person])
  stewards: Person[];

  @Field(() => DateTime, { nullable: true, description: "Since when the wijkregisseur has been asked to find a steward." })
  stewardWantedSince: Date | null;

  @Field(() => [Membership], { description: "Names are for fellow members; others get those who chose to be shown." })
  members: Membership[];

  @Field(() => [Membership], { description: "People who asked to join; for stewards only." })
  requests: Membership[];

  @Field(() => [GroupInvitation], { description: "Those that still work; for stewards only." })
  invitations: GroupInvitation[];

  @Extensions({ rows: mostDecisions })
  @Field(() => [GroupDecision], { description: "The newest first." })
  decisions: GroupDecision[];

  @Extensions({ rows: mostFiles })
  @Field(() => [GroupFile], { description: "What the group keeps, the newest first; for whoever reads what is said in it." })
  files: GroupFile[];

  @Field(() => Group, { nullable: true, description: "It has gone on in this one." })
  mergedInto: Group | null;

  @Field(() => Group, { nullable: true, description: "Its stewards asked to go on in this one; for stewards of both." })
  mergeAskedInto: Group | null;

  @Field(() => [Group], { description: "Groups whose stewards asked to go on in this one; for stewards only." })
  mergeRequests: Group[];

  @Field(() => InitiativeConnection)
  initiatives(@Args(() => PageArgs) _page: PageArgs): InitiativeConnection {
    return byView();
  }

  @Field(() => [Activity], { description: "What it has put in the calendar, for the coming three months." })
  activities(@Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number): Activity[] {
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
  viewerCanCommentForGroup: Permission;

  @Field(() => Permission, { description: "About a plan of it, also while it pauses." })
  viewerCanSpeakForGroup: Permission;

  @Field(() => Permission)
  viewerCanPropose: Permission;

  @Field(() => Permission, { description: "What stewards do: letting in, inviting, changing, pausing, merging and ending it." })
  viewerCanLead: Permission;

  @Field(() => Permission)
  viewerCanAskSteward: Permission;

  @Field(() => Permission)
  viewerCanWantSteward: Permission;
}

export const GroupConnection = connectionOf("Group", () => Group);
export type GroupConnection = InstanceType<typeof GroupConnection>;
