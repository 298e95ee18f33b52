import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Organisation } from "../organisations/organisation.type.ts";
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
}
