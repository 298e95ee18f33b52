import { Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { Viewer } from "./viewer.type.ts";
import { theViewer } from "./viewer.view.ts";

@Resolver()
export class ViewerQueries {
  @Query(() => Viewer, { nullable: true, description: "Null for who is not signed in." })
  me(): Relation {
    return theViewer();
  }
}
