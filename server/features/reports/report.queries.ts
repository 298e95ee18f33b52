import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { ModerationCaseConnection, ModerationQueue } from "./case.type.ts";
import { openCases, ownQueues, settledCases } from "./case.view.ts";
import { OwnReport, WatchedWord } from "./own-report.type.ts";
import { ownReport, watchedWords } from "./own-report.view.ts";
import { ReportedThing, SubjectKinds } from "./reported.type.ts";
import { reportable } from "./reported.view.ts";

@Resolver()
export class ReportQueries {
  @Query(() => ReportedThing, { nullable: true, description: "What is about to be reported; null for what the viewer may not see." })
  reportable(@Arg("kind", () => SubjectKinds) _kind: SubjectKind, @Arg("id", () => ID) _id: string): Relation {
    return reportable();
  }

  @Query(() => OwnReport, { nullable: true, description: "By its id for who is signed in, by the key in a mail for who has no account." })
  report(@Arg("key", () => ID) _key: string): Relation {
    return ownReport();
  }

  @Query(() => [ModerationQueue], { description: "The queues that the viewer sees to." })
  moderationQueues(): Relation {
    return ownQueues();
  }

  @Query(() => ModerationCaseConnection, { description: "What waits, the most urgent first; without a queue of all that the viewer sees to." })
  moderationCases(@Arg("queue", () => ID, { nullable: true }) _queue: string, @Args(() => PageArgs) _page: PageArgs): Relation {
    return openCases();
  }

  @Query(() => ModerationCaseConnection, { description: "What was settled in the past week, the last first." })
  settledCases(@Arg("queue", () => ID, { nullable: true }) _queue: string, @Args(() => PageArgs) _page: PageArgs): Relation {
    return settledCases();
  }

  @Query(() => [WatchedWord], { description: "For administrators and wijkregisseurs; none for others." })
  watchedWords(): Relation {
    return watchedWords();
  }
}
