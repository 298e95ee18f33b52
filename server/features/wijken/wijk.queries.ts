import { Arg, ID, Query, Resolver } from "type-graphql";
import { parsePostcode } from "#shared/members/postcode.ts";
import { type Relation, list, one, orderBy } from "../../platform/view/view.ts";
import { Wijk } from "./wijk.type.ts";
import { wijkIdOfPostcode } from "./wijk-of-postcode.ts";
import { wijkView } from "./wijk.view.ts";

// A query's resolver says how it is read; the executor asks once, at the start.
@Resolver()
export class WijkQueries {
  @Query(() => [Wijk])
  wijken(): Relation {
    return list({ view: () => wijkView, from: (row) => `wijken ${row}`, order: orderBy("asc", ["position", "int"]) });
  }

  @Query(() => Wijk, { nullable: true })
  wijk(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => wijkView, from: (row) => `wijken ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.arg("id", "text")}`] });
  }

  @Query(() => Wijk, { nullable: true, description: "Null when the postcode is not of this municipality." })
  wijkOfPostcode(@Arg("postcode", () => String) _postcode: string): Relation {
    return one({
      view: () => wijkView,
      from: (row) => `wijken ${row}`,
      where: (row, _root, scope) => [`${row}.id = (${wijkIdOfPostcode(scope.argAs("postcode", "text", parsed) ?? "null")})`],
    });
  }
}

// The same form that is asked of who says where they live.
const parsed = (typed: unknown) => parsePostcode(String(typed));
