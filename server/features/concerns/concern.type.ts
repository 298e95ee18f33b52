import { Field, ID, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

@ObjectType({ description: "What worries somebody about a plan, and what its initiators say to that." })
export class Concern {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "Null where it was hidden." })
  text: string | null;

  @Field(() => Person, { nullable: true, description: "Only of who chose to be named." })
  author: Person | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean)
  hidden: boolean;

  @Field(() => String, { nullable: true })
  hiddenReason: string | null;

  @Field(() => Boolean)
  viewerRaised: boolean;
}
