import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { visibility } from "../../platform/policy.ts";
import { eventView } from "../../platform/view/view.ts";
import { newsletterTopic } from "./newsletter.events.ts";
import { composes } from "./newsletter.policy.ts";
import { Newsletter } from "./newsletter.type.ts";
import { newsletterOfEvent } from "./newsletter.view.ts";

@ObjectType()
export class NewsletterEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Newsletter, { nullable: true })
  newsletter: Newsletter | null;
}

const mayWatch = visibility("newsletters", composes);

@Resolver()
export class NewsletterLive {
  @Subscription(() => NewsletterEvent, { description: "How far it is, for who writes it.", subscribe: ({ args, context }) => watchNewsletter(String(args["id"]), context as LiveRequest) as never })
  newsletterChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "NewsletterEvent", ...event, id };
  }
}

function watchNewsletter(id: string, { reads }: LiveRequest): Watchable {
  return { topic: newsletterTopic(id.toLowerCase()), mayWatch: (request) => mayWatch(reads, id, request) };
}

export const newsletterEventView = eventView("NewsletterEvent", { newsletter: newsletterOfEvent });
