import { Field, ID, Int, ObjectType } from "type-graphql";
import { type RegistrationState, registrationStates } from "#shared/calendar/places.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Activity } from "../activities/activity.type.ts";

const RegistrationStates = enumType<RegistrationState>("RegistrationState", registrationStates, "Whether somebody who registered has a place.");

@ObjectType({ description: "An answer to a question of the organiser." })
export class RegistrationAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => String)
  answer: string;
}

@ObjectType({ description: "Somebody's own, or whose link they have." })
export class Registration {
  @Field(() => ID)
  id: string;

  @Field(() => RegistrationStates)
  state: RegistrationState;

  @Field(() => Int, { description: "How many come, whoever registered included." })
  party: number;

  @Field(() => DateTime, { nullable: true, description: "Until when an offered place waits for its answer." })
  acceptBy: Date | null;

  @Field(() => Int, { nullable: true, description: "How many registrations are before it in the line." })
  ahead: number | null;

  @Field(() => Permission)
  viewerCanAccept: Permission;

  @Field(() => Activity)
  activity: Activity;
}

@ObjectType({ description: "A line of the list for the door: for the organiser alone." })
export class DoorEntry {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "Null once it was let go." })
  name: string | null;

  @Field(() => RegistrationStates)
  state: RegistrationState;

  @Field(() => Int)
  party: number;

  @Field(() => DateTime, { nullable: true })
  acceptBy: Date | null;

  @Field(() => Boolean, { description: "By telephone or at the door." })
  byOrganiser: boolean;

  @Field(() => Boolean, { nullable: true, description: "Null until somebody says so." })
  came: boolean | null;

  @Field(() => [RegistrationAnswer])
  answers: RegistrationAnswer[];
}
