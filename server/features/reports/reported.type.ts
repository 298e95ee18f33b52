import { type SubjectKind, subjectKinds } from "#shared/moderation/subjects.ts";
import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export const SubjectKinds = enumType<SubjectKind>("SubjectKind", subjectKinds);

@ObjectType({ description: "Something that can be reported, as it is now." })
export class ReportedThing {
  @Field(() => ID)
  id: string;

  @Field(() => SubjectKinds)
  kind: SubjectKind;

  @Field(() => String, { description: "What it is called, or what it stands under." })
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => Person, { nullable: true })
  author: Person | null;

  @Field(() => DateTime, { nullable: true })
  writtenAt: Date | null;

  @Field(() => Boolean)
  hidden: boolean;

  @Field(() => ID, { nullable: true, description: "Of the page on which it stands; one of these four at most." })
  initiativeId: string | null;

  @Field(() => ID, { nullable: true })
  groupId: string | null;

  @Field(() => ID, { nullable: true })
  themeId: string | null;

  @Field(() => ID, { nullable: true })
  activityId: string | null;

  @Field(() => Boolean, { description: "The viewer reported it, and it is still looked at." })
  viewerReported: boolean;
}
