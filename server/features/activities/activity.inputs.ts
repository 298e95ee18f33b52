import { Field, ID, InputType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { type ActivityKind, ActivityKinds } from "./activity.type.ts";

@InputType()
export class PostActivityInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  wijkId: string;

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
  price?: string | null;

  @Field(() => ActivityKinds, { defaultValue: "ACTIVITY" })
  kind: ActivityKind;
}
