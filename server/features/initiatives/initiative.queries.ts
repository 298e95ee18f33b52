import { Arg, Args, ID, Int, Query, Resolver } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import { type Relation, list, one, orderBy, page } from "../../platform/view/view.ts";
import { alikeParts, alikeQueries, alikeSpelling } from "./initiative.alike.ts";
import { publicInitiatives } from "./initiative-list.view.ts";
import { answerDue, mayReadInitiative, waitsForViewer } from "./initiative.policy.ts";
import { plainText, searchQuery } from "./initiative.search.ts";
import { Initiative, InitiativeConnection } from "./initiative.type.ts";
import { Stages } from "./stage.type.ts";
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

  @Query(() => [Initiative], { description: "What everybody may read, titles first." })
  searchInitiatives(
    @Arg("text", () => String) _text: string,
    @Arg("wijkId", () => ID, { nullable: true }) _wijkId: string,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number,
  ): Relation {
    return list({
      view: () => initiativeView,
      from: (row, _root, scope) => {
        const [query, spelt] = [scope.argAs("text", "tsquery", searchQuery), scope.argAs("text", "text", plainText)];
        const found = `search_initiatives(${query}, ${spelt}, ${scope.arg("wijkId", "text")}, ${scope.arg("first", "int") ?? 20})`;
        return `(select i.*, f.nth from ${found} f join initiatives i on i.id = f.initiative_id) ${row}`;
      },
      order: orderBy("asc", ["nth", "bigint"]),
    });
  }

  @Query(() => [Initiative], { description: "What is like a plan that somebody begins, nearest first: of what everybody may read, and of the drafts of the viewer's own groups. At most five; nothing for who is not signed in." })
  alikeInitiatives(
    @Arg("wijkId", () => ID) _wijkId: string,
    @Arg("title", () => String) _title: string,
    @Arg("goal", () => String) _goal: string,
    @Arg("except", () => ID, { nullable: true }) _except: string,
  ): Relation {
    return list({
      view: () => initiativeView,
      from: (row, _root, scope) => {
        const [title, goal] = [scope.argAs("title", "tsquery[]", alikeQueries), scope.argAs("goal", "tsquery[]", alikeQueries)];
        const found = `alike_initiatives(${title}, ${scope.argAs("title", "text[]", alikeParts)}, ${goal}, ${scope.argAs("title", "text", alikeSpelling)}, ${scope.arg("wijkId", "text")}, ${scope.viewer}, ${scope.id("except") ?? "null"})`;
        return `(select i.*, f.nth from ${found} f join initiatives i on i.id = f.initiative_id) ${row}`;
      },
      where: (row, _root, scope) => [mayReadInitiative(row, scope)],
      order: orderBy("asc", ["nth", "bigint"]),
      most: 5,
    });
  }

  @Query(() => InitiativeConnection, { description: "What waits for a decision or an act of the viewer: what must be answered first comes first, then what waits longest." })
  desk(@Args(() => PageArgs) _page: PageArgs): Relation {
    return page({
      view: () => initiativeView,
      from: (row) => `(select i.*, ${answerDue("i")} as answer_due from initiatives i) ${row}`,
      where: (row, _root, scope) => [waitsForViewer(row, scope)],
      order: orderBy("asc", ["answer_due", "timestamptz"], ["stage_since", "timestamptz"], ["id", "uuid"]),
    });
  }
}
