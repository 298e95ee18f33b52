import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Somebody who chose to be named with their support for this plan; the name and nothing that leads to them." })
export class NamedSupporter {
  @Field(() => String)
  name: string;
}

@ObjectType({ description: "The supporters at the end of a day, rounded down to fives, so that no day tells of one of them." })
export class DayOfSupport {
  @Field(() => String, { description: "A local day, 2026-11-22." })
  day: string;

  @Field(() => Int)
  supporters: number;
}
