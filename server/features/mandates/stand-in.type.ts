import { Field, ID, InputType, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export type StandInCover = "AWAY" | "CONFLICT";
export const StandInCovers = enumType<StandInCover>("StandInCover", ["AWAY", "CONFLICT"]);

@ObjectType({ description: "Who decides in the place of whom, from when until when, and by whom that was laid down." })
export class StandIn {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => Person)
  standIn: Person;

  @Field(() => StandInCovers, { description: "For all that waits while the one is away, or for plans in which the one has a part." })
  covers: StandInCover;

  @Field(() => DateTime)
  beginsAt: Date;

  @Field(() => DateTime)
  endsAt: Date;

  @Field(() => String)
  source: string;

  @Field(() => Permission)
  viewerCanEnd: Permission;
}

@InputType()
export class LayDownStandInInput {
  @Field(() => ID)
  personId: string;

  @Field(() => ID)
  standInId: string;

  @Field(() => StandInCovers)
  covers: StandInCover;

  @Field(() => DateTime)
  beginsAt: Date;

  @Field(() => DateTime)
  endsAt: Date;

  @Field(() => String)
  source: string;
}
