import { Field, ID, Int, ObjectType } from "type-graphql";
import { type ActivityState, activityStates, dayParts, type SpokenLanguage, spokenLanguages, type WorksState, worksStates } from "#shared/calendar/activities.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Picture } from "../pictures/picture.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Places, RegistrationQuestion } from "../registrations/places.type.ts";
import { Registration } from "../registrations/registration.type.ts";
import { TalkFields } from "../threads/talk-fields.type.ts";
import { Buurt } from "../wijken/place.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { ActivitySeries } from "./activity-series.type.ts";

export type ActivityKind = "ACTIVITY" | "WALK_IN" | "WORKS";
export const ActivityKinds = enumType<ActivityKind>("ActivityKind", ["ACTIVITY", "WALK_IN", "WORKS"]);
export const ActivityStates = enumType("ActivityState", activityStates);
export const WorksStates = enumType("WorksState", worksStates);
export const SpokenLanguages = enumType("SpokenLanguage", spokenLanguages);
export const DayParts = enumType("DayPart", dayParts, "By the hour at which it begins: before noon, before six, after.");

@ObjectType({ description: "One occasion; what comes back is a series of them." })
export class Activity extends TalkFields {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  place: string;

  @Field(() => Boolean, { nullable: true, description: "Null where nobody has said." })
  wheelchair: boolean | null;

  @Field(() => Boolean, { nullable: true })
  indoors: boolean | null;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => DateTime)
  endsAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When it would have begun, as people were told before." })
  movedFrom: Date | null;

  @Field(() => ActivityStates)
  state: ActivityState;

  @Field(() => String, { nullable: true, description: "Why it is cancelled, or what the wijkregisseur asks to change first." })
  stateReason: string | null;

  @Field(() => String, { nullable: true })
  price: string | null;

  @Field(() => Cents, { nullable: true, description: "Zero is free; null where nobody has said." })
  priceCents: number | null;

  @Field(() => Boolean)
  registrationWanted: boolean;

  @Field(() => Int, { nullable: true })
  capacity: number | null;

  @Field(() => String)
  contact: string;

  @Field(() => [SpokenLanguages])
  languages: SpokenLanguage[];

  @Field(() => Int, { nullable: true })
  ageFrom: number | null;

  @Field(() => Int, { nullable: true })
  ageTo: number | null;

  @Field(() => ActivityKinds)
  kind: ActivityKind;

  @Field(() => WorksStates, { nullable: true, description: "How far works of the municipality are." })
  worksState: WorksState | null;

  @Field(() => String, { description: "What one will notice of works." })
  noticed: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Buurt, { nullable: true, description: "Null where nobody has said, and the place is not known." })
  buurt: Buurt | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Organisation, { nullable: true, description: "Null for what residents do together." })
  organisation: Organisation | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  @Field(() => Initiative, { nullable: true, description: "The plan of which this is a workday." })
  initiative: Initiative | null;

  @Field(() => ActivitySeries, { nullable: true })
  series: ActivitySeries | null;

  @Field(() => Boolean, { description: "Changed by itself: what is changed for the whole series passes it by." })
  detached: boolean;

  @Field(() => Int, { description: "Rises with every change: who changes says which they saw." })
  sequence: number;

  @Field(() => DateTime)
  changedAt: Date;

  @Field(() => [Picture])
  pictures: Picture[];

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => Boolean, { description: "Whoever registers now has to wait." })
  isFull: boolean;

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

  @Field(() => Permission)
  viewerCanChange: Permission;

  @Field(() => Permission)
  viewerCanApprove: Permission;
}
