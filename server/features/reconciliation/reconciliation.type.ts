import { Field, Float, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";

@ObjectType({ description: "A stored counter or sum that is not what its rows say." })
export class CountDifference {
  @Field(() => String)
  check: string;

  @Field(() => String, { description: "Ids of what it is the count of." })
  where: string;

  @Field(() => Float)
  stored: number;

  @Field(() => Float)
  counted: number;
}

@ObjectType({ description: "A recount of all that is counted in passing." })
export class Reconciliation {
  @Field(() => DateTime)
  at: Date;

  @Field(() => [CountDifference], { description: "None when all is well." })
  differences: CountDifference[];
}

@ObjectType()
export class ReconciliationTaken {
  @Field(() => Reconciliation, { nullable: true })
  reconciliation: Reconciliation | null;
}
export const ReconciliationResult = resultOf("ReconciliationResult", ReconciliationTaken);
