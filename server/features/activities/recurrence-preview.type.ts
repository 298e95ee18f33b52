import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";

@ObjectType({ description: "A rule as dates, before anything is written." })
export class RecurrencePreview {
  @Field(() => [DateTime], { description: "The first twelve." })
  starts: Date[];

  @Field(() => Int, { description: "How many there are within eighteen months; none for a rule that cannot be or never occurs." })
  count: number;
}
