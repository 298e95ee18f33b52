import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Pot } from "#shared/budget/pots.ts";
import { type LineKind, type ProposalKind, lineKinds, proposalKinds } from "#shared/budget/proposals.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission, resultOf } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { Pots } from "./pot.type.ts";
import { Wijkthermometer } from "./wijkthermometer.type.ts";

export const ProposalKinds = enumType("ProposalKind", proposalKinds);
const LineKinds = enumType("ProposalLineKind", lineKinds);

@ObjectType()
export class MoneyProposalLine {
  @Field(() => LineKinds, { description: "The booking that it becomes." })
  kind: LineKind;

  @Field(() => Pots)
  pot: Pot;

  @Field(() => Wijk, { nullable: true, description: "Null for the town's own pot." })
  wijk: Wijk | null;

  @Field(() => Wijk, { nullable: true, description: "Of a move between wijken." })
  toWijk: Wijk | null;

  @Field(() => Cents)
  cents: number;

  @Field(() => String)
  reason: string;
}

@ObjectType({ description: "To load a year, to add what the council gave, to move between wijken or to end a year: proposed by one, decided by the college's hand." })
export class MoneyProposal {
  @Field(() => ID)
  id: string;

  @Field(() => ProposalKinds)
  kind: ProposalKind;

  @Field(() => Int)
  year: number;

  @Field(() => String)
  source: string;

  @Field(() => [MoneyProposalLine])
  lines: MoneyProposalLine[];

  @Field(() => Person, { nullable: true })
  proposedBy: Person | null;

  @Field(() => DateTime)
  proposedAt: Date;

  @Field(() => Boolean, { nullable: true, description: "Null while it waits." })
  accepted: boolean | null;

  @Field(() => Person, { nullable: true })
  decidedBy: Person | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Permission)
  viewerCanDecide: Permission;
}

@ObjectType({ description: "What was touched: a pot, a proposal." })
export class MoneyChanged {
  @Field(() => Wijkthermometer, { nullable: true })
  thermometer: Wijkthermometer | null;

  @Field(() => MoneyProposal, { nullable: true })
  proposal: MoneyProposal | null;
}
export const MoneyResult = resultOf("MoneyResult", MoneyChanged);
