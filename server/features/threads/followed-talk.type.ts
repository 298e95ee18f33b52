import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Activity } from "../activities/activity.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";

@ObjectType({ description: "A talk that somebody follows: about one of these, or about a plan that they may read no longer." })
export class FollowedTalk {
  @Field(() => DateTime)
  since: Date;

  @Field(() => Int, { description: "Said by others since they last looked; at most 100." })
  unread: number;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}
