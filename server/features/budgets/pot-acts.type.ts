import { Field, ID, ObjectType } from "type-graphql";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

@ObjectType({ description: "What two cluster managers said to each other before a richtbudget may be overrun." })
export class OverrunConsultation {
  @Field(() => ID)
  id: string;

  @Field(() => Cents, { description: "By how much it may be overrun in all." })
  cents: number;

  @Field(() => String)
  words: string;

  @Field(() => Person, { nullable: true })
  askedBy: Person | null;

  @Field(() => DateTime)
  askedAt: Date;

  @Field(() => Boolean, { nullable: true, description: "Null while it waits for the other manager." })
  agreed: boolean | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => Person, { nullable: true })
  answeredBy: Person | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Permission)
  viewerCanAnswer: Permission;
}

@ObjectType({ description: "What the wijkregisseur spent out of the handgeld." })
export class HandgeldExpense {
  @Field(() => ID, { description: "That of its booking." })
  id: string;

  @Field(() => String)
  what: string;

  @Field(() => String)
  receipt: string;

  @Field(() => Cents)
  cents: number;

  @Field(() => String, { description: "A day, as 2026-11-22." })
  spentOn: string;

  @Field(() => Boolean)
  corrected: boolean;
}
