import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { visibility } from "../../platform/policy.ts";
import { eventView, givenRow } from "../../platform/view/view.ts";
import { groupTopic } from "./group.events.ts";
import { mayReadInside } from "./group.policy.ts";
import { Group } from "./group.type.ts";
import { watchedGroupView } from "./group.view.ts";

@ObjectType()
export class GroupEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Group, { nullable: true })
  group: Group | null;
}

const mayWatchGroup = visibility("groups", mayReadInside);

@Resolver()
export class GroupLive {
  @Subscription(() => GroupEvent, { subscribe: ({ args, context }) => watchGroup(String(args["id"]), context as LiveRequest) as never })
  groupChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "GroupEvent", ...event, id };
  }
}

// What is said in a closed group reaches those who may read it, and stops for who left.
function watchGroup(id: string, { reads }: LiveRequest): Watchable {
  return { topic: groupTopic(id.toLowerCase()), mayWatch: (request) => mayWatchGroup(reads, id, request) };
}

export const groupEventView = eventView("GroupEvent", { group: givenRow(() => watchedGroupView, "groups", "id") });
