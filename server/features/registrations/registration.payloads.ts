import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Activity } from "../activities/activity.type.ts";
import { DoorEntry, Registration } from "./registration.type.ts";

@ObjectType()
export class RegistrationChanged {
  @Field(() => Registration, { nullable: true, description: "Null for one that was never confirmed and is gone." })
  registration: Registration | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}

@ObjectType({ description: "Who comes and who waits, in their order. Reading it is kept in the audit log." })
export class DoorList {
  @Field(() => Activity)
  activity: Activity;

  @Field(() => [DoorEntry])
  entries: DoorEntry[];
}

@ObjectType()
export class DoorEntryChanged {
  @Field(() => DoorEntry)
  entry: DoorEntry;

  @Field(() => Activity)
  activity: Activity;
}

@ObjectType()
export class PlacesChanged {
  @Field(() => Activity)
  activity: Activity;
}

export const RegistrationResult = resultOf("RegistrationResult", RegistrationChanged);
export const DoorListResult = resultOf("DoorListResult", DoorList);
export const DoorEntryResult = resultOf("DoorEntryResult", DoorEntryChanged);
export const PlacesResult = resultOf("PlacesResult", PlacesChanged);
