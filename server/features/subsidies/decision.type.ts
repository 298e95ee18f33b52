import { Field, ObjectType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { RoleKinds } from "../members/role-kind.type.ts";

export type Outcome = "GRANTED" | "REFUSED" | "UNTREATED";
export const DecisionOutcomes = enumType<Outcome>("DecisionOutcome", ["GRANTED", "REFUSED", "UNTREATED"]);

@ObjectType()
export class Hand {
  @Field(() => RoleKinds)
  role: RoleKind;

  @Field(() => DecisionOutcomes)
  outcome: Outcome;

  @Field(() => Cents)
  grantedCents: number;

  @Field(() => String)
  reasons: string;

  @Field(() => Boolean, { description: "By somebody who stood in for who holds the role." })
  stoodIn: boolean;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType()
export class Decision {
  @Field(() => DecisionOutcomes)
  outcome: Outcome;

  @Field(() => Cents)
  grantedCents: number;

  @Field(() => String)
  reasons: string;

  @Field(() => String, { nullable: true })
  whatNow: string | null;

  @Field(() => [String], { description: "Under which it was granted." })
  conditions: string[];

  @Field(() => DateTime)
  decidedAt: Date;

  @Field(() => DateTime)
  objectionUntil: Date;
}
