import { Field, InputType, Int, ObjectType } from "type-graphql";
import { type Frequency, frequencies } from "#shared/notifications/frequencies.ts";
import { type NoticeGroup, noticeGroups } from "#shared/notifications/kinds.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";

export const NoticeGroups = enumType("NoticeGroup", noticeGroups);
const Frequencies = enumType("Frequency", frequencies, "How often a channel brings something: at once, gathered by the hour, the day (8:00) or the week (Monday, 8:00), or never.");

@ObjectType({ description: "How somebody is told of one group of kinds. In the app everything stands at once." })
export class NoticePreference {
  @Field(() => NoticeGroups)
  of: NoticeGroup;

  @Field(() => Frequencies)
  email: Frequency;

  @Field(() => Frequencies)
  push: Frequency;
}

@InputType()
export class NoticePreferenceInput {
  @Field(() => NoticeGroups)
  of: NoticeGroup;

  @Field(() => Frequencies)
  email: Frequency;

  @Field(() => Frequencies)
  push: Frequency;
}

@ObjectType({ description: "When nothing is sent, in minutes after midnight on the clock in Hilversum; it may go over midnight." })
export class QuietHours {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  until: number;
}

@InputType()
export class QuietHoursInput {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  until: number;
}
