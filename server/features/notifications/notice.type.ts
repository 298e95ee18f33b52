import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { type NoticeGroup, type NoticeKind, noticeKinds } from "#shared/notifications/kinds.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Activity } from "../activities/activity.type.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { NoticeGroups } from "./preference.type.ts";

const NoticeKinds = enumType("NoticeKind", noticeKinds);

@ObjectType()
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeKinds)
  kind: NoticeKind;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;

  @Field(() => ID, { nullable: true, description: "Of the viewer's own report." })
  reportId: string | null;

  @Field(() => ID, { nullable: true, description: "The measure that it is about." })
  measureId: string | null;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  readAt: Date | null;
}
export const NoticeConnection = connectionOf("Notice", () => Notice);
export type NoticeConnection = InstanceType<typeof NoticeConnection>;

@ObjectType({ description: "How many notices the viewer has in one group of kinds." })
export class NoticeCount {
  @Field(() => NoticeGroups)
  of: NoticeGroup;

  @Field(() => Int)
  all: number;

  @Field(() => Int)
  unread: number;
}
