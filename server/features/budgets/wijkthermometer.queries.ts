import { Arg, Args, ID, Int, Query, Resolver } from "type-graphql";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { type Expression, type Relation, type View, columns, one } from "../../platform/view/view.ts";
import { thermometerOf } from "./asked-thermometer.view.ts";
import { mayProposeMoney } from "./budget.policy.ts";
import { MoneyProposal } from "./proposal.type.ts";
import { moneyProposals } from "./proposal.view.ts";
import { MoneyCheck, ThermometerArgs, Wijkthermometer } from "./wijkthermometer.type.ts";

const proposePermission: View = { type: "Permission", fields: { allowed: (row, scope) => `${mayProposeMoney(row, scope)} is null`, reason: mayProposeMoney } };

const checkView: View = { type: "MoneyCheck", fields: columns("at", "wrong") };
const newestCheck = `select r.at, (select count(*)::int from jsonb_array_elements(r.differences) d where d ->> 'check' ~ '^(pot|money|moved|corrections)') as wrong from reconciliations r order by r.id desc limit 1`;

@Resolver()
export class BudgetQueries {
  @Query(() => Wijkthermometer, { nullable: true, description: "Of all of Hilversum when no wijk is given." })
  thermometer(@Arg("wijkId", () => ID, { nullable: true }) _wijkId: string, @Args(() => ThermometerArgs) _args: ThermometerArgs): Relation {
    return thermometerOf((_root, scope) => scope.arg("wijkId", "text"));
  }

  @Query(() => [MoneyProposal], { description: "Of one year, or of all." })
  moneyProposals(@Arg("year", () => Int, { nullable: true }) _year?: number): Relation {
    return moneyProposals();
  }

  @Query(() => Permission)
  viewerCanProposeMoney(): Relation {
    return one({ view: () => proposePermission, from: (row) => `(select 1) ${row}` });
  }

  @Query(() => MoneyCheck, { nullable: true, description: "Null before the first night." })
  moneyCheck(): Relation {
    return one({ view: () => checkView, from: (row) => `(${newestCheck}) ${row}` });
  }

  @Query(() => [Int])
  budgetYears(): Expression {
    return () => "(select coalesce(json_agg(year order by year desc), '[]'::json) from (select distinct year from pots) years)";
  }
}
