import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Activity } from "../activities/activity.type.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Comment } from "./comment.type.ts";

@ObjectType()
export class CommentPosted {
  @Field(() => Comment)
  comment: Comment;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}
export const CommentResult = resultOf("CommentResult", CommentPosted);
