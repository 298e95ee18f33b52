import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

@ObjectType({ description: "A link by which people come into a group; for its stewards. What is in the link is told once, when it is made." })
export class GroupInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => Person, { nullable: true })
  madeBy: Person | null;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime)
  expiresAt: Date;

  @Field(() => Int, { description: "How many came in by it." })
  uses: number;

  @Field(() => Int)
  mostUses: number;
}
