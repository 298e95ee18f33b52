import { Field, ID, InputType, Int } from "type-graphql";
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import { DealParties } from "./buurtdeal.type.ts";

@InputType({ description: "What one party promises. Days are local, as 2026-11-22." })
export class DutyInput {
  @Field(() => DealParties)
  party: DealParty;

  @Field(() => String)
  what: string;

  @Field(() => String, { nullable: true, description: "The first day on which it falls; left out, nobody is reminded." })
  firstOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Left out: once." })
  everyMonths?: number | null;

  @Field(() => String, { nullable: true, description: "The last day on which it can fall." })
  untilOn?: string | null;
}

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

  @Field(() => [DutyInput], { nullable: true })
  duties?: DutyInput[] | null;
}
