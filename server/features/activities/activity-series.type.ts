import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";

@ObjectType({ description: "What comes back: its rule, and what the rule does not say." })
export class ActivitySeries {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "A recurrence rule of RFC 5545." })
  rule: string;

  @Field(() => String, { description: "Its first beginning on the clock in Hilversum." })
  startsLocal: string;

  @Field(() => Boolean)
  notOnHolidays: boolean;

  @Field(() => Boolean)
  notInSchoolHolidays: boolean;

  @Field(() => [String], { description: "Local days without one." })
  exceptDays: string[];

  @Field(() => [String], { description: "Local beginnings beside the rule." })
  extraStarts: string[];

  @Field(() => Int)
  sequence: number;

  @Field(() => DateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => [Occasion], { description: "Still to come, twelve at most." })
  coming: Occasion[];
}

@ObjectType({ description: "A date of a series." })
export class Occasion {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => Boolean)
  cancelled: boolean;
}
