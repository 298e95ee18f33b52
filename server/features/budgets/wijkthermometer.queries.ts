import { Arg, ID, Int, Query, Resolver } from "type-graphql";
import type { Expression, Relation } from "../../platform/view/view.ts";
import { Wijkthermometer } from "./wijkthermometer.type.ts";
import { thermometerOf } from "./wijkthermometer.view.ts";

@Resolver()
export class BudgetQueries {
  @Query(() => Wijkthermometer, { nullable: true, description: "Of all of Hilversum when no wijk is given." })
  thermometer(@Arg("wijkId", () => ID, { nullable: true }) _wijkId?: string, @Arg("year", () => Int, { nullable: true }) _year?: number): Relation {
    return thermometerOf();
  }

  @Query(() => [Int])
  budgetYears(): Expression {
    return () => "(select coalesce(json_agg(year order by year desc), '[]'::json) from (select distinct year from wijkbudgets) years)";
  }
}
