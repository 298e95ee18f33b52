import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { visibility } from "../../platform/policy.ts";
import { eventView, givenRow } from "../../platform/view/view.ts";
import { activityTopic, calendarTopic } from "./activity.events.ts";
import { mayReadActivity } from "./activity.policy.ts";
import { wijkTopic } from "../wijken/wijk.events.ts";
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

@ObjectType({ description: "Something in the calendar changed: whoever looks at it asks their own question anew." })
export class CalendarEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;
}

const isThere = visibility("activities", mayReadActivity);

@Resolver()
export class ActivityLive {
  @Subscription(() => ActivityEvent, { subscribe: ({ args, context }) => watchActivity(String(args["id"]), context as LiveRequest) as never })
  activityChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "ActivityEvent", ...event, id };
  }

  @Subscription(() => CalendarEvent, { subscribe: ({ args }) => watchCalendar(args["wijkId"] as string | null | undefined) as never })
  calendarChanged(@Root() event: LiveEvent, @Arg("wijkId", () => ID, { nullable: true }) _wijkId?: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "CalendarEvent", ...event };
  }
}

function watchActivity(id: string, { reads }: LiveRequest): Watchable {
  return { topic: activityTopic(id.toLowerCase()), mayWatch: (request) => isThere(reads, id, request) };
}

function watchCalendar(wijkId: string | null | undefined): Watchable {
  return { topic: wijkId ? wijkTopic(wijkId) : calendarTopic, mayWatch: async () => true };
}

/** Everybody looks at other days, by other choices: each is told to ask anew. */
export const calendarEventView = eventView("CalendarEvent", { resync: () => "true" });
export const activityEventView = eventView("ActivityEvent", { activity: givenRow(() => activityView, "activities", "id") });
