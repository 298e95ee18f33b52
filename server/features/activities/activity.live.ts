import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { always, visibility } from "../../platform/policy.ts";
import { eventView, givenRow } from "../../platform/view/view.ts";
import { activityTopic } from "./activity.events.ts";
import { Activity } from "./activity.type.ts";
import { activityView } from "./activity.view.ts";

@ObjectType({ description: "Always the newest state, never a difference." })
export class ActivityEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}

const isThere = visibility("activities", always);

@Resolver()
export class ActivityLive {
  @Subscription(() => ActivityEvent, { subscribe: ({ args, context }) => watchActivity(String(args["id"]), context as LiveRequest) as never })
  activityChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "ActivityEvent", ...event, id };
  }
}

function watchActivity(id: string, { reads }: LiveRequest): Watchable {
  return { topic: activityTopic(id.toLowerCase()), mayWatch: (request) => isThere(reads, id, request) };
}

export const activityEventView = eventView("ActivityEvent", { activity: givenRow(() => activityView, "activities", "id") });
