import { Field, ID, Int, ObjectType } from "type-graphql";
import { type DealParty, dealParties } from "#shared/buurtdeals/duties.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export const DealParties = enumType<DealParty>("DealParty", dealParties);

@ObjectType()
export class Signature {
  @Field(() => DealParties)
  party: DealParty;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased, and for a neighbour whom the viewer does not agree with." })
  person: Person | null;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType({ description: "What one party promises the others. Days are local, as 2026-11-22." })
export class DealDuty {
  @Field(() => DealParties)
  party: DealParty;

  @Field(() => String)
  what: string;

  @Field(() => String, { nullable: true })
  firstOn: string | null;

  @Field(() => Int, { nullable: true, description: "Null: once." })
  everyMonths: number | null;

  @Field(() => String, { nullable: true })
  untilOn: string | null;
}

@ObjectType({ description: "What a buurtdeal said at one time; it does not change any more." })
export class DealVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: "SHA-256 of its text." })
  hash: string;

  @Field(() => DateTime)
  draftedAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When the last of all signed it." })
  signedAt: Date | null;
}

@ObjectType({ description: "A neighbour who will maintain what comes of it, or was invited to." })
export class DealMaintainer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "Of their account; of who has not come yet the name on the invitation." })
  name: string;

  @Field(() => Boolean)
  accepted: boolean;

  @Field(() => Boolean, { description: "Signed the newest version." })
  signed: boolean;
}

@ObjectType({ description: "What somebody says of a buurtdeal while it is agreed on." })
export class DealRemark {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "Of the buurtdeal." })
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => Person)
  author: Person;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType({ description: "The newest version of what residents and municipality agree on." })
export class Buurtdeal {
  @Field(() => String)
  initiatorsDo: string;

  @Field(() => String)
  municipalityDoes: string;

  @Field(() => String)
  upkeepUntil: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { nullable: true, description: "The version that holds: the last that all signed." })
  inForce: number | null;

  @Field(() => [DealDuty])
  duties: DealDuty[];

  @Field(() => [Signature], { description: "Of the newest version." })
  signatures: Signature[];

  @Field(() => Boolean, { description: "All signed the newest version." })
  complete: boolean;

  @Field(() => [DealVersion])
  versions: DealVersion[];

  @Field(() => [DealMaintainer], { description: "For whom the deal is between." })
  maintainers: DealMaintainer[];

  @Field(() => Int, { description: "Neighbours who said that they maintain it." })
  maintainerCount: number;

  @Field(() => [DealRemark], { description: "For whom the deal is between." })
  remarks: DealRemark[];
}
