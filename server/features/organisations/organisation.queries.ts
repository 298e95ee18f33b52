import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, list, one, orderBy } from "../../platform/view/view.ts";
import { Organisation } from "./organisation.type.ts";
import { organisationView } from "./organisation.view.ts";

@Resolver()
export class OrganisationQueries {
  @Query(() => [Organisation])
  organisations(): Relation {
    return list({ view: () => organisationView, from: (row) => `organisations ${row}`, order: orderBy("asc", ["name", "text"], ["id", "text"]), most: 500 });
  }

  @Query(() => Organisation, { nullable: true })
  organisation(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => organisationView, from: (row) => `organisations ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.arg("id", "text")}`] });
  }
}
