import { Arg, ID, Int, Query, Resolver } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { type Relation, one } from "../../platform/view/view.ts";
import { Activity } from "./activity.type.ts";
import { activityList, activityView } from "./activity.view.ts";

@Resolver()
export class ActivityQueries {
  @Query(() => [Activity])
  activities(
    @Arg("wijkId", () => ID, { nullable: true }) _wijkId: string,
    @Arg("from", () => DateTime) _from: Date,
    @Arg("until", () => DateTime) _until: Date,
    @Arg("first", () => Int, { nullable: true, defaultValue: 100 }) _first: number,
  ): Relation {
    return activityList((row, _root, scope) => {
      const wijk = scope.arg("wijkId", "text");
      return [wijk && `${row}.wijk_id = ${wijk}`];
    });
  }

  @Query(() => Activity, { nullable: true })
  activity(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => activityView, from: (row) => `activities ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`] });
  }
}
