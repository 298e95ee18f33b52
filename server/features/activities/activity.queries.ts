import { Arg, Args, ID, Int, Query, Resolver } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import type { Relation } from "../../platform/view/view.ts";
import { ActivityFilter, filtered } from "./activity-filters.ts";
import { RecurrencePreviewInput } from "./activity.inputs.ts";
import { waitsForViewer } from "./activity.policy.ts";
import { Activity } from "./activity.type.ts";
import { activityList, awaitingOf, readableActivity } from "./activity.view.ts";
import { RecurrencePreview } from "./recurrence-preview.type.ts";
import { recurrencePreview } from "./recurrence-preview.view.ts";

@Resolver()
export class ActivityQueries {
  @Query(() => [Activity])
  activities(
    @Args(() => ActivityFilter) _filter: ActivityFilter,
    @Arg("from", () => DateTime) _from: Date,
    @Arg("until", () => DateTime) _until: Date,
    @Arg("first", () => Int, { nullable: true, defaultValue: 100 }) _first: number,
  ): Relation {
    return activityList(filtered);
  }

  @Query(() => Activity, { nullable: true })
  activity(@Arg("id", () => ID) _id: string): Relation {
    return readableActivity();
  }

  @Query(() => [Activity], { description: "First posts of organisations in the viewer's wijken, that wait for them." })
  awaitingActivities(): Relation {
    return awaitingOf((row, _root, scope) => [waitsForViewer(row, scope)]);
  }

  @Query(() => RecurrencePreview, { description: "On which days something would be." })
  recurrencePreview(@Arg("recurrence", () => RecurrencePreviewInput) _recurrence: RecurrencePreviewInput): Relation {
    return recurrencePreview();
  }
}
