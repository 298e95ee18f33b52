import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import { type Relation, one, orderBy, page } from "../../platform/view/view.ts";
import { publicInitiatives } from "./initiative-list.view.ts";
import { mayReadInitiative, waitsForViewer } from "./initiative.policy.ts";
import { Initiative, InitiativeConnection, Stages } from "./initiative.type.ts";
import { initiativeView } from "./initiative.view.ts";

@Resolver()
export class InitiativeQueries {
  @Query(() => Initiative, { nullable: true })
  initiative(@Arg("id", () => ID) _id: string): Relation {
    return one({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadInitiative(row, scope)],
    });
  }

  @Query(() => InitiativeConnection)
  initiatives(
    @Arg("wijkId", () => ID, { nullable: true }) _wijkId: string,
    @Arg("themeId", () => ID, { nullable: true }) _themeId: string,
    @Arg("stages", () => [Stages], { nullable: true }) _stages: Stage[],
    @Args(() => PageArgs) _page: PageArgs,
  ): Relation {
    return publicInitiatives((row, _root, scope) => {
      const wijk = scope.arg("wijkId", "text");
      const theme = scope.id("themeId");
      return [wijk && `${row}.wijk_id = ${wijk}`, theme && `${row}.theme_id = ${theme}`];
    });
  }

  @Query(() => InitiativeConnection, { description: "What waits for a decision or an act of the viewer, longest waiting first." })
  desk(@Args(() => PageArgs) _page: PageArgs): Relation {
    return page({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, _root, scope) => [waitsForViewer(row, scope)],
      order: orderBy("asc", ["stage_since", "timestamptz"], ["id", "uuid"]),
    });
  }
}
