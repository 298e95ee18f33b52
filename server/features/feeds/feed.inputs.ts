import { Field, ID, InputType, Int } from "type-graphql";

@InputType()
export class FollowFeedInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  address: string;

  @Field(() => ID)
  wijkId: string;

  @Field(() => String)
  usualPlace: string;

  @Field(() => Int, { defaultValue: 6 })
  everyHours: number;
}

@InputType()
export class ActivityFileInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  wijkId: string;

  @Field(() => String, { description: "The text of a CSV file with a heading." })
  file: string;
}
