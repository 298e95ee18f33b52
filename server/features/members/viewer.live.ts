import { Arg, Field, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { eventView } from "../../platform/view/view.ts";
import { personTopic } from "./member.events.ts";
import { Viewer } from "./viewer.type.ts";
import { theViewer } from "./viewer.view.ts";

@ObjectType()
export class ViewerEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Viewer, { nullable: true })
  viewer: Viewer | null;
}

@Resolver()
export class ViewerLive {
  @Subscription(() => ViewerEvent, { subscribe: ({ context }) => watchOneself(context as LiveRequest) as never })
  viewerChanged(@Root() event: LiveEvent, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "ViewerEvent", ...event };
  }
}

function watchOneself({ viewer }: LiveRequest): Watchable {
  return { topic: personTopic(viewer ?? ""), mayWatch: async (request) => request.viewer !== null && request.viewer === viewer };
}

export const viewerEventView = eventView("ViewerEvent", { viewer: theViewer() });
