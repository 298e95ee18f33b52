import { Arg, Args, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { byView } from "../../platform/graphql/by-view.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, Watchable } from "../../platform/live/live-field.ts";
import { eventView } from "../../platform/view/view.ts";
import { thermometerOf } from "./asked-thermometer.view.ts";
import { moneyTopic } from "./budget.events.ts";
import { ThermometerArgs, Wijkthermometer } from "./wijkthermometer.type.ts";

@ObjectType()
export class MoneyEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Wijkthermometer, { nullable: true, description: "Of all of Hilversum when no wijk is given." })
  thermometer(@Arg("wijkId", () => ID, { nullable: true }) _wijkId: string, @Args(() => ThermometerArgs) _args: ThermometerArgs): Wijkthermometer | null {
    return byView();
  }
}

@Resolver()
export class BudgetLive {
  @Subscription(() => MoneyEvent, { subscribe: ({ args }) => watchMoney((args["wijkId"] as string | undefined) ?? null) as never, description: "Of a wijk, or of all of the town." })
  moneyMoved(@Root() event: LiveEvent, @Arg("wijkId", () => ID, { nullable: true }) _wijkId?: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "MoneyEvent", ...event };
  }
}

function watchMoney(wijkId: string | null): Watchable {
  return { topic: moneyTopic(wijkId), mayWatch: async () => true };
}

export const moneyEventView = eventView("MoneyEvent", { thermometer: thermometerOf((_event, scope) => scope.arg("wijkId", "text")) });
