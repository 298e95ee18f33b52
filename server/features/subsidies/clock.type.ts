import type { AskablePart } from "#shared/subsidies/application.ts";
import { Field, Int, ObjectType } from "type-graphql";
import { type ClockEventKind, clockEventKinds } from "#shared/subsidies/clock.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { AskableParts } from "../applications/application.type.ts";

export const ClockEventKinds = enumType("ClockEventKind", clockEventKinds);

@ObjectType({ description: "What happened to the term of a decision." })
export class ClockMoment {
  @Field(() => ClockEventKinds)
  kind: ClockEventKind;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Int, { description: "That the term has, or has more; else 0." })
  days: number;
}

@ObjectType({ description: "A question to complete what was handed in." })
export class Completion {
  @Field(() => Int)
  number: number;

  @Field(() => [AskableParts])
  parts: AskablePart[];

  @Field(() => String)
  reason: string;

  @Field(() => DateTime)
  askedAt: Date;

  @Field(() => DateTime)
  answerBy: Date;

  @Field(() => DateTime, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean, { description: "Its time went by without an answer." })
  missed: boolean;
}

@ObjectType({ description: "A rule about a term, as it holds today." })
export class TermRule {
  @Field(() => String)
  kind: string;

  @Field(() => Int)
  days: number;

  @Field(() => String)
  source: string;
}

@ObjectType({ description: "What the municipality owes for each day that it is late, from two weeks after it was told so in writing." })
export class LatePenalty {
  @Field(() => Int)
  fromDay: number;

  @Field(() => Int)
  untilDay: number;

  @Field(() => Cents)
  centsADay: number;

  @Field(() => String)
  source: string;
}
