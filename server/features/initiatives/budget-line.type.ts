import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents } from "../../platform/graphql/scalars.ts";

export const BudgetLineKinds = enumType("BudgetLineKind", ["COST", "INCOME"]);

@ObjectType()
export class BudgetLine {
  @Field(() => ID)
  id: string;

  @Field(() => BudgetLineKinds)
  kind: "COST" | "INCOME";

  @Field(() => String)
  description: string;

  @Field(() => Cents)
  cents: number;
}
