import { Field, ID, Int, ObjectType } from "type-graphql";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { BudgetLine } from "../initiatives/budget-line.type.ts";
import { Person } from "../members/person.type.ts";
import { Picture } from "../pictures/picture.type.ts";
import { Buurt } from "../wijken/place.type.ts";

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

  @Field(() => [Picture])
  pictures: Picture[];

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType({ description: "Something to reach on the way. Days are local, as 2026-11-22." })
export class Milestone {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: "On which day it was planned first." })
  firstOn: string;

  @Field(() => String)
  plannedOn: string;

  @Field(() => String, { nullable: true, description: "Why it comes later than was planned first." })
  delayReason: string | null;

  @Field(() => DateTime, { nullable: true })
  reachedAt: Date | null;
}

@ObjectType({ description: "What was spent, with the paper that shows it at /receipts/<id>; for the group and the municipality." })
export class Receipt {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  what: string;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "A local day, as 2026-11-22." })
  spentOn: string;

  @Field(() => BudgetLine, { nullable: true, description: "Of the plan's costs." })
  line: BudgetLine | null;

  @Field(() => Boolean, { description: "Its file is still kept." })
  kept: boolean;
}

@ObjectType()
export class Buurttegel {
  @Field(() => Buurt)
  buurt: Buurt;

  @Field(() => Int)
  year: number;
}

@ObjectType()
export class InitiativeAccount {
  @Field(() => Cents)
  spentCents: number;

  @Field(() => Cents, { description: "Of the grant: what flows back to the wijk." })
  returnedCents: number;

  @Field(() => String)
  results: string;

  @Field(() => DateTime)
  accountedAt: Date;

  @Field(() => Cents, { nullable: true, description: "At what the grant was settled; null while it is not." })
  settledCents: number | null;

  @Field(() => DateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was settled at less than was spent of it." })
  reason: string | null;

  @Field(() => Cents, { description: "Of what was paid: to be paid back." })
  toReturnCents: number;

  @Field(() => DateTime, { nullable: true })
  returnBy: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it came back." })
  returnedAt: Date | null;
}
