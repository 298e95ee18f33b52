import { Arg, ID, Query, Resolver } from "type-graphql";
import { type Relation, one } from "../../platform/view/view.ts";
import { mayReadMerger } from "./merger.policy.ts";
import { Merger } from "./merger.type.ts";
import { mergerView } from "./merger.view.ts";

@Resolver()
export class MergerQueries {
  @Query(() => Merger, { nullable: true })
  merger(@Arg("id", () => ID) _id: string): Relation {
    return one({ view: () => mergerView, from: (row) => `mergers ${row}`, where: (row, _root, scope) => [`${row}.id = ${scope.id("id")}`, mayReadMerger(row, scope)] });
  }
}
