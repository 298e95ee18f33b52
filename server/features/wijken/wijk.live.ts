import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, Watchable } from "../../platform/live/live-field.ts";
import { eventView, one } from "../../platform/view/view.ts";
import { wijkTopic } from "./wijk.events.ts";
import { Wijk } from "./wijk.type.ts";
import { wijkView } from "./wijk.view.ts";

@ObjectType()
export class WijkEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;
}

@Resolver()
export class WijkLive {
  @Subscription(() => WijkEvent, { subscribe: ({ args }) => watchWijk(String(args["id"])) as never })
  wijkChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "WijkEvent", ...event, id };
  }
}

function watchWijk(id: string): Watchable {
  return { topic: wijkTopic(id), mayWatch: async () => true };
}

export const wijkEventView = eventView("WijkEvent", {
  wijk: one({ view: () => wijkView, from: (row) => `wijken ${row}`, where: (row, _event, scope) => [`${row}.id = ${scope.given("id", "text")}`] }),
});
