import { Arg, Args, ID, Int, Query, Resolver } from "type-graphql";
import type { Expression, Relation } from "../../platform/view/view.ts";
import { thermometerOf } from "./asked-thermometer.view.ts";
import { ThermometerArgs, Wijkthermometer } from "./wijkthermometer.type.ts";

@Resolver()
export class BudgetQueries {
  @Query(() => Wijkthermometer, { nullable: true, description: "Of all of Hilversum when no wijk is given." })
  thermometer(@Arg("wijkId", () => ID, { nullable: true }) _wijkId: string, @Args(() => ThermometerArgs) _args: ThermometerArgs): Relation {
    return thermometerOf((_root, scope) => scope.arg("wijkId", "text"));
  }

  @Query(() => [Int])
  budgetYears(): Expression {
    return () => "(select coalesce(json_agg(year order by year desc), '[]'::json) from (select distinct year from pots) years)";
  }
}
