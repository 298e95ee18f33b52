import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import { type Relation, one } from "../../platform/view/view.ts";
import { Group, GroupConnection } from "./group.type.ts";
import { groupPage, groupView } from "./group.view.ts";

@Resolver()
export class GroupQueries {
  @Query(() => Group, { nullable: true })
  group(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => groupView, from: (row) => `groups ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`] });
  }

  @Query(() => GroupConnection)
  groups(@Arg("wijkId", () => ID, { nullable: true }) _wijkId: string, @Args(() => PageArgs) _page: PageArgs): Relation {
    return groupPage((row, _root, scope) => {
      const wijk = scope.arg("wijkId", "text");
      return [wijk && `${row}.wijk_id = ${wijk}`];
    });
  }
}
