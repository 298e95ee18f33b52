import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { visibility } from "../../platform/policy.ts";
import { eventView } from "../../platform/view/view.ts";
import { initiativeTopic } from "./initiative.events.ts";
import { mayReadInitiative } from "./initiative.policy.ts";
import { Initiative } from "./initiative.type.ts";
import { givenInitiative } from "./initiative.view.ts";

@ObjectType({ description: "Always the newest state, never a difference. Resync asks the client to read its page anew." })
export class InitiativeEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;
}

const isVisible = visibility("initiatives", mayReadInitiative);

@Resolver()
export class InitiativeLive {
  @Subscription(() => InitiativeEvent, { subscribe: ({ args, context }) => watchInitiative(String(args["id"]), context as LiveRequest) as never })
  initiativeChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "InitiativeEvent", ...event, id };
  }
}

function watchInitiative(id: string, { reads }: LiveRequest): Watchable {
  return { topic: initiativeTopic(id.toLowerCase()), mayWatch: (request) => isVisible(reads, id, request) };
}

export const initiativeEventView = eventView("InitiativeEvent", { initiative: givenInitiative(mayReadInitiative) });
