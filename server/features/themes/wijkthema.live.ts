import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { LiveEvent, LiveRequest, Watchable } from "../../platform/live/live-field.ts";
import { always, visibility } from "../../platform/policy.ts";
import { eventView, givenRow } from "../../platform/view/view.ts";
import { themeTopic } from "./wijkthema.events.ts";
import { Wijkthema } from "./wijkthema.type.ts";
import { wijkthemaView } from "./wijkthema.view.ts";

@ObjectType({ description: "Always the newest state, never a difference." })
export class ThemeEvent {
  @Field(() => Int)
  sequence: number;

  @Field(() => Boolean)
  resync: boolean;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;
}

const isThere = visibility("wijkthemas", always);

@Resolver()
export class ThemeLive {
  @Subscription(() => ThemeEvent, { subscribe: ({ args, context }) => watchTheme(String(args["id"]), context as LiveRequest) as never })
  themeChanged(@Root() event: LiveEvent, @Arg("id", () => ID) id: string, @Arg("since", () => Int, { nullable: true }) _since?: number): Outcome {
    return { __typename: "ThemeEvent", ...event, id };
  }
}

function watchTheme(id: string, { reads }: LiveRequest): Watchable {
  return { topic: themeTopic(id.toLowerCase()), mayWatch: (request) => isThere(reads, id, request) };
}

export const themeEventView = eventView("ThemeEvent", { theme: givenRow(() => wijkthemaView, "wijkthemas", "id") });
