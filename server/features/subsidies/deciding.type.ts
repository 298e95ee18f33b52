import { Field, ID, ObjectType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { RoleKinds } from "../members/role-kind.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { DecisionOutcomes, type Outcome } from "./decision.type.ts";

export type ObjectionOutcome = "UPHELD" | "DISMISSED";
export const ObjectionOutcomes = enumType<ObjectionOutcome>("ObjectionOutcome", ["UPHELD", "DISMISSED"]);

@ObjectType({ description: "What the route of an application asks before its decision: an advice, a body, a point of a checklist." })
export class RouteStep {
  @Field(() => String)
  key: string;

  @Field(() => RoleKinds, { description: "Who records it." })
  role: RoleKind;

  @Field(() => String)
  source: string;

  @Field(() => Boolean, { nullable: true, description: "Null as long as it was not taken." })
  positive: boolean | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => DateTime, { nullable: true })
  at: Date | null;
}

@ObjectType({ description: "An objection to a decision, with a term and a decider of its own." })
export class DecisionObjection {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "For its makers and for who handles it." })
  text: string | null;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime)
  decideBy: Date;

  @Field(() => ObjectionOutcomes, { nullable: true })
  outcome: ObjectionOutcome | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;
}

@ObjectType({ description: "What was decided before an objection or a reopening took its place." })
export class PastDecision {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionOutcomes)
  outcome: Outcome;

  @Field(() => Cents)
  grantedCents: number;

  @Field(() => String)
  reasons: string;

  @Field(() => DateTime)
  decidedAt: Date;

  @Field(() => DateTime)
  replacedAt: Date;

  @Field(() => String, { nullable: true, description: "Why it was reopened; null where an objection replaced it." })
  note: string | null;
}
