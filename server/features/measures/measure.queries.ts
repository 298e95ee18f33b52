import { Arg, ID, Query, Resolver } from "type-graphql";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import type { Relation } from "../../platform/view/view.ts";
import { SubjectKinds } from "../reports/reported.type.ts";
import { Measure, ModeratedThing } from "./measure.type.ts";
import { measureById, thingOfKind, waitingObjections } from "./measure.view.ts";
import { MeasureCount } from "./overview.type.ts";
import { overview } from "./overview.view.ts";

@Resolver()
export class MeasureQueries {
  @Query(() => Measure, { nullable: true, description: "For whose words they were, and for who moderates there." })
  measure(@Arg("id", () => ID) _id: string): Relation {
    return measureById();
  }

  @Query(() => [Measure], { description: "Objections that the viewer can answer: none for who does not moderate." })
  waitingObjections(): Relation {
    return waitingObjections();
  }

  @Query(() => ModeratedThing, { nullable: true, description: "For who moderates it." })
  moderatedThing(@Arg("kind", () => SubjectKinds) _kind: SubjectKind, @Arg("id", () => ID) _id: string): Relation {
    return thingOfKind();
  }

  @Query(() => [MeasureCount], { description: "How many measures were taken a quarter, for everybody." })
  measureCounts(): Relation {
    return overview();
  }
}
