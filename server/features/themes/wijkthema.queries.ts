import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, one } from "../../platform/view/view.ts";
import { Wijkthema } from "./wijkthema.type.ts";
import { wijkthemaView } from "./wijkthema.view.ts";

@Resolver()
export class WijkthemaQueries {
  @Query(() => Wijkthema, { nullable: true })
  theme(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => wijkthemaView, from: (row) => `wijkthemas ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`] });
  }
}
