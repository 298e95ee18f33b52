import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

const runStates = ["MADE", "SENT", "CONFIRMED", "RETURNED"] as const;
export type RunState = (typeof runStates)[number];
const RunStates = enumType("RunState", runStates);
export const RunOutcomes = enumType<"CONFIRMED" | "RETURNED">("RunOutcome", ["CONFIRMED", "RETURNED"]);

@ObjectType({ description: "Payments that go to the bank together." })
export class PaymentRun {
  @Field(() => ID)
  id: string;

  @Field(() => RunStates)
  state: RunState;

  @Field(() => Int)
  payments: number;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "SHA-256 of its file." })
  hash: string;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => Boolean, { description: "The viewer made it, so somebody else says what became of it." })
  viewerMade: boolean;
}

@ObjectType({ description: "What the municipality is to pay in a wijk, and what is to come back to it." })
export class PaymentDesk {
  @Field(() => ID, { description: "The id of its wijk." })
  id: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Int, { description: "Approved, and on no run yet." })
  waiting: number;

  @Field(() => Cents)
  waitingCents: number;

  @Field(() => [PaymentRun])
  runs: PaymentRun[];

  @Field(() => [Initiative], { description: "That are to pay something back." })
  returning: Initiative[];
}

@ObjectType()
export class PaymentDeskChanged {
  @Field(() => PaymentDesk)
  desk: PaymentDesk;
}
export const PaymentDeskResult = resultOf("PaymentDeskResult", PaymentDeskChanged);
