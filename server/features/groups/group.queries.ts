import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { liesIn } from "./group.policy.ts";
import { Group, GroupConnection } from "./group.type.ts";
import { groupPage, groupsWithoutSteward, visibleGroup } from "./group.view.ts";

@Resolver()
export class GroupQueries {
  @Query(() => Group, { nullable: true })
  group(@Arg("id", () => ID) _id: string): Relation {
    return visibleGroup((row, _root, scope) => [`${row}.id = ${scope.id("id")}`]);
  }

  @Query(() => GroupConnection, { description: "Those that everybody may know of." })
  groups(@Arg("wijkId", () => ID, { nullable: true }) _wijkId: string, @Args(() => PageArgs) _page: PageArgs): Relation {
    return groupPage((row, _root, scope) => {
      const wijk = scope.arg("wijkId", "text");
      return [wijk && liesIn(row, wijk)];
    });
  }

  @Query(() => [Group], { description: "For the wijkregisseur, who is to find somebody to lead them; the longest waiting first." })
  groupsWithoutSteward(): Relation {
    return groupsWithoutSteward();
  }
}
