import { Field, ID, InputType } from "type-graphql";
import { Cents } from "../../platform/graphql/scalars.ts";

@InputType()
export class DraftBuurtdealInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  initiatorsDo: string;

  @Field(() => String)
  municipalityDoes: string;

  @Field(() => String)
  upkeepUntil: string;
}

@InputType()
export class AccountInput {
  @Field(() => ID)
  id: string;

  @Field(() => Cents)
  spentCents: number;

  @Field(() => String)
  results: string;
}
