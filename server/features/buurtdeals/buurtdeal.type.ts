import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Person } from "../members/person.type.ts";

export type DealParty = "INITIATOR" | "MUNICIPALITY";
export const DealParties = enumType<DealParty>("DealParty", ["INITIATOR", "MUNICIPALITY"]);

@ObjectType()
export class Signature {
  @Field(() => DealParties)
  party: DealParty;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  person: Person | null;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType()
export class Buurtdeal {
  @Field(() => String)
  initiatorsDo: string;

  @Field(() => String)
  municipalityDoes: string;

  @Field(() => String)
  upkeepUntil: string;

  @Field(() => [Signature])
  signatures: Signature[];

  @Field(() => Boolean)
  complete: boolean;
}

@ObjectType()
export class Update {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => Group, { nullable: true, description: "Told by a steward in the name of this group." })
  onBehalfOf: Group | null;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType()
export class InitiativeAccount {
  @Field(() => Cents)
  spentCents: number;

  @Field(() => Cents)
  returnedCents: number;

  @Field(() => String)
  results: string;

  @Field(() => DateTime)
  accountedAt: Date;
}
