import { Field, ID, InputType, Int } from "type-graphql";
import { Cents } from "../../platform/graphql/scalars.ts";
import { DecisionOutcomes, type Outcome } from "./decision.type.ts";

@InputType()
export class HandInInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: "The group on whose behalf it is handed in." })
  groupId: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: "The number of the application as it was seen." })
  application: number;
}

@InputType()
export class DecideInput {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionOutcomes)
  outcome: Outcome;

  @Field(() => Cents)
  grantedCents: number;

  @Field(() => String)
  reasons: string;

  @Field(() => String, { nullable: true })
  whatNow?: string | null;

  @Field(() => [String], { nullable: true, description: "Under which it is granted." })
  conditions?: string[] | null;
}
