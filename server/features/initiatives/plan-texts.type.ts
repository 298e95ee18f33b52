import { Field, ObjectType } from "type-graphql";

/** What a plan said at some moment, or says to those who need not read it otherwise. */
@ObjectType()
export abstract class PlanTexts {
  @Field(() => String)
  title: string;

  @Field(() => String)
  goal: string;

  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  place: string;

  @Field(() => String)
  planning: string;

  @Field(() => String)
  ownEffort: string;

  @Field(() => String)
  upkeep: string;
}
