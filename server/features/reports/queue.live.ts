import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { Statement } from "../../platform/database/statement.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { ofParameters } from "../../platform/policy.ts";
import { eventView } from "../../platform/view/view.ts";
import { moderates } from "../measures/measure.policy.ts";
import { ModerationQueue } from "./case.type.ts";
import { givenQueue } from "./case.view.ts";
import { queueTopic, wholeTown } from "./report.events.ts";

@ObjectType({ description: "How many wait: the list itself is read anew when its reader says so, so that nothing moves under their eyes." })
export class QueueEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => ModerationQueue, { nullable: true })
  queue: ModerationQueue | null;
}

const ask = new Statement<{ may: boolean }>(`select coalesce(${moderates("r", ofParameters)}, false) as may from (select nullif($1::text, '${wholeTown}') as wijk_id) r where ($2::uuid, $3::timestamptz) is not null`);

@Resolver()
export class QueueLive {
  @Subscription(() => QueueEvent, { subscribe: ({ args, context }) => watchQueue(String(args["id"]), context as LiveRequest) as never })
  queueChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "QueueEvent", ...event, id };
  }
}

function watchQueue(id: string, { reads }: LiveRequest): Watchable {
  return { topic: queueTopic(id), mayWatch: async ({ viewer, now }) => viewer !== null && ((await ask.run(reads, [id, viewer, now]))[0]?.may ?? false) };
}

export const queueEventView = eventView("QueueEvent", { queue: givenQueue() });
