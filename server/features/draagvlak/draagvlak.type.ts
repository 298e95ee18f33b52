import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Buurt } from "../wijken/place.type.ts";

@ObjectType({ description: "Supporters is null below five, so that nobody can be recognised." })
export class BuurtSupport {
  @Field(() => Buurt)
  buurt: Buurt;

  @Field(() => Int, { nullable: true })
  supporters: number | null;
}

@ObjectType()
export class Draagvlak {
  @Field(() => Int)
  supporters: number;

  @Field(() => Int)
  threshold: number;

  @Field(() => Boolean)
  reached: boolean;

  @Field(() => Int)
  buurtenNeeded: number;

  @Field(() => Int)
  buurtenReached: number;

  @Field(() => [BuurtSupport])
  buurten: BuurtSupport[];

  @Field(() => DateTime)
  openedAt: Date;
}
