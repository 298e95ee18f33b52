import { Arg, ID, Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { AgendaSource } from "./feed.type.ts";
import { sourceOf } from "./feed.view.ts";

@Resolver()
export class FeedQueries {
  @Query(() => AgendaSource, { nullable: true, description: "For the editors of the organisation alone." })
  agendaSource(@Arg("organisationId", () => ID) _organisationId: string): Relation {
    return sourceOf((scope) => scope.arg("organisationId", "text"));
  }
}
