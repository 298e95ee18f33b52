import type { ForwardingState } from "#shared/cases/forwarding.ts";
import { Arg, Args, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { ForwardingConnection, ForwardingStates } from "./forwarding.type.ts";
import { forwardingsSeen } from "./forwarding.view.ts";

@Resolver()
export class ForwardingQueries {
  @Query(() => ForwardingConnection, { description: "How dossiers reach the municipality's system, as far as the viewer watches over that." })
  forwardings(@Arg("state", () => ForwardingStates, { nullable: true }) _state: ForwardingState, @Args(() => PageArgs) _page: PageArgs): Relation {
    return forwardingsSeen();
  }
}
