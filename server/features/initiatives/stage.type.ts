import { Field, ObjectType } from "type-graphql";
import { type Stage, stages } from "#shared/initiatives/lifecycle.ts";
import { templates } from "#shared/initiatives/templates.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";

export const Stages = enumType("Stage", stages);
export const Templates = enumType("Template", templates);

@ObjectType()
export class StageChange {
  @Field(() => Stages)
  stage: Stage;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { nullable: true })
  note: string | null;
}
