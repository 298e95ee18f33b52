import { Field, ID, InputType, Int } from "type-graphql";
import type { Pot } from "#shared/budget/pots.ts";
import type { ProposalKind } from "#shared/budget/proposals.ts";
import { Cents } from "../../platform/graphql/scalars.ts";
import { Pots } from "./pot.type.ts";
import { ProposalKinds } from "./proposal.type.ts";

@InputType()
export class ExpenseInput {
  @Field(() => ID)
  wijkId: string;

  @Field(() => String)
  what: string;

  @Field(() => String, { description: "The number on the receipt." })
  receipt: string;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "A day, as 2026-11-22." })
  spentOn: string;
}

@InputType()
export class OverrunInput {
  @Field(() => ID)
  wijkId: string;

  @Field(() => Int)
  year: number;

  @Field(() => Cents, { description: "By how much the richtbudget may be overrun in all." })
  cents: number;

  @Field(() => String)
  words: string;
}

@InputType()
export class ProposalLineInput {
  @Field(() => Pots)
  pot: Pot;

  @Field(() => ID, { nullable: true })
  wijkId?: string | null;

  @Field(() => ID, { nullable: true })
  toWijkId?: string | null;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { defaultValue: "" })
  reason: string;
}

@InputType()
export class ProposalInput {
  @Field(() => ProposalKinds)
  kind: ProposalKind;

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: "Where it is laid down." })
  source: string;

  @Field(() => [ProposalLineInput], { description: "None for the end of a year." })
  lines: ProposalLineInput[];
}
