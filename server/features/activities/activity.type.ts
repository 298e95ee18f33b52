import { Args, Field, ID, Int, ObjectType } from "type-graphql";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Places, RegistrationQuestion } from "../registrations/places.type.ts";
import { Registration } from "../registrations/registration.type.ts";
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

  @Field(() => Places, { nullable: true, description: "Null where nobody need register." })
  places: Places | null;

  @Field(() => [RegistrationQuestion])
  registrationQuestions: RegistrationQuestion[];

  @Field(() => Registration, { nullable: true, description: "One that still counts." })
  viewerRegistration: Registration | null;

  @Field(() => Permission)
  viewerCanRegister: Permission;

  @Field(() => Permission, { description: "To read who comes, and to register others." })
  viewerCanKeepDoor: Permission;

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
