import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";

export const instalmentStates = ["PLANNED", "APPROVED", "ON_RUN", "SENT", "CONFIRMED"] as const;
export type InstalmentState = (typeof instalmentStates)[number];
const InstalmentStates = enumType("InstalmentState", instalmentStates, "Approved is booked as paid and waits for a run; sent is at the bank.");

@ObjectType({ description: "A part of a grant that is paid on its day." })
export class Instalment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  what: string;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "A local day, as 2026-11-22." })
  dueOn: string;

  @Field(() => InstalmentStates)
  state: InstalmentState;

  @Field(() => DateTime, { nullable: true })
  approvedAt: Date | null;
}

@InputType()
export class InstalmentInput {
  @Field(() => String)
  what: string;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "A local day, as 2026-11-22." })
  dueOn: string;
}
