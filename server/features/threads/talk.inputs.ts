import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Exactly one; a group remembers by itself what its members have read." })
export class TalkInput {
  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;
}
