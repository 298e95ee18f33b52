import { Field, ID, InputType, Int } from "type-graphql";
import { changeScopes, type SpokenLanguage, type WorksState } from "#shared/calendar/activities.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { GivenPictureInput } from "../pictures/picture.type.ts";
import { type ActivityKind, ActivityKinds, SpokenLanguages, WorksStates } from "./activity.type.ts";

export const ChangeScopes = enumType("ChangeScope", changeScopes, "What is changed of a series: this date, this one and what follows, or all that is still to come.");

@InputType()
export class RecurrenceInput {
  @Field(() => String, { description: "A rule of RFC 5545: FREQ, INTERVAL, COUNT or UNTIL, BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS." })
  rule: string;

  @Field(() => Boolean, { defaultValue: false })
  notOnHolidays: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Of region Noord, as far as they are known." })
  notInSchoolHolidays: boolean;

  @Field(() => [String], { defaultValue: [], description: "Local days without one: 2026-12-25." })
  exceptDays: string[];

  @Field(() => [String], { defaultValue: [], description: "Local beginnings beside the rule: 2026-12-24T10:00." })
  extraStarts: string[];
}

@InputType()
export class RecurrencePreviewInput extends RecurrenceInput {
  @Field(() => DateTime)
  startsAt: Date;
}

@InputType()
export class ActivityInput {
  @Field(() => ID)
  wijkId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => String, { defaultValue: "" })
  forWhom: string;

  @Field(() => String)
  place: string;

  @Field(() => ID, { nullable: true, description: "Of the wijk. Left out, it is that of the place where that is known." })
  buurtId?: string | null;

  @Field(() => Boolean, { nullable: true })
  wheelchair?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  indoors?: boolean | null;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => DateTime)
  endsAt: Date;

  @Field(() => String, { nullable: true })
  price?: string | null;

  @Field(() => Cents, { nullable: true })
  priceCents?: number | null;

  @Field(() => Boolean, { defaultValue: false })
  registrationWanted: boolean;

  @Field(() => Int, { nullable: true })
  capacity?: number | null;

  @Field(() => String, { defaultValue: "" })
  contact: string;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => [SpokenLanguages], { defaultValue: [] })
  languages: SpokenLanguage[];

  @Field(() => Int, { nullable: true })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true })
  ageTo?: number | null;

  @Field(() => WorksStates, { nullable: true })
  worksState?: WorksState | null;

  @Field(() => String, { defaultValue: "" })
  noticed: string;

  @Field(() => RecurrenceInput, { nullable: true })
  recurrence?: RecurrenceInput | null;

  @Field(() => [GivenPictureInput], { nullable: true, description: "All that it shows; those that it has stay when they are not given." })
  pictures?: GivenPictureInput[] | null;
}

@InputType({ description: "Of exactly one: an organisation, a group, a plan, or the municipality, whose are the works." })
export class PostActivityInput extends ActivityInput {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ActivityKinds, { defaultValue: "ACTIVITY", description: "WORKS are the municipality's own." })
  kind: ActivityKind;
}
