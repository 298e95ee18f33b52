import { Field, ID, Int, ObjectType } from "type-graphql";
import { type RoleKind, roleKinds } from "#shared/members/roles.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";

export const RoleKinds = enumType("RoleKind", roleKinds);
export type Outcome = "GRANTED" | "REFUSED";
export const DecisionOutcomes = enumType<Outcome>("DecisionOutcome", ["GRANTED", "REFUSED"]);

@ObjectType({ description: "One of the four criteria of §3.1.4, answered by the initiators." })
export class Criterion {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  met: boolean;

  @Field(() => String)
  answer: string;
}

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

  @Field(() => DateTime)
  decidedAt: Date;

  @Field(() => DateTime)
  objectionUntil: Date;
}

@ObjectType({ description: "The application as it was handed in: frozen, with the hash of its text." })
export class Dossier {
  @Field(() => String)
  reference: string;

  @Field(() => DateTime)
  handedInAt: Date;

  @Field(() => DateTime, { description: "Thirteen weeks after handing in." })
  decisionDueAt: Date;

  @Field(() => Int)
  supporters: number;

  @Field(() => Cents)
  askedCents: number;

  @Field(() => String)
  hash: string;

  @Field(() => [RoleKinds], { description: "Who must agree before it is decided, by the mandate of that date." })
  hands: RoleKind[];

  @Field(() => [Hand])
  handsGiven: Hand[];

  @Field(() => String)
  instrument: string;

  @Field(() => [Criterion])
  criteria: Criterion[];

  @Field(() => DateTime, { nullable: true })
  forwardedAt: Date | null;

  @Field(() => Decision, { nullable: true })
  decision: Decision | null;
}
