import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What people keep to here." })
export class HouseRule {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: "The house rules as they hold from a day on." })
export class HouseRules {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: "2026-11-01" })
  fromDay: string;

  @Field(() => String)
  source: string;

  @Field(() => [HouseRule])
  rules: HouseRule[];
}
