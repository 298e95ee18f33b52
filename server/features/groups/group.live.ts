import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { Statement } from "../../platform/database/statement.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { asUuid } from "../../platform/uuid.ts";
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

const insider = mayReadInside("g", { viewer: "$2::uuid", now: "$3::timestamptz" });
const readInside = new Statement<{ may: boolean }>(`select exists (select from groups g where g.id = $1 and ${insider}) as may`);

// What is said in a closed group reaches those who may read it, and stops for who left.
function watch({ args, context }: { args: Record<string, unknown>; context: LiveRequest }): Watchable {
  const id = asUuid(args["id"])?.toLowerCase() ?? "";
  return {
    topic: groupTopic(id),
    mayWatch: async ({ viewer, now }) => (await readInside.run(context.reads, [asUuid(id), viewer, now]))[0]?.may ?? false,
  };
}

@Resolver()
export class GroupLive {
  @Subscription(() => GroupEvent, { subscribe: watch as never })
  groupChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "GroupEvent", ...event, id };
  }
}

export const groupEventView = eventView("GroupEvent", { group: givenRow(() => watchedGroupView, "groups", "id") });
