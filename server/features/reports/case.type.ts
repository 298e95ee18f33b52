import { type ReportReason, reportReasons } from "#shared/moderation/reports.ts";
import { type SignalKind, signalKinds } from "#shared/moderation/signals.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { CommentVersion } from "../threads/comment.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { ReportedThing, SubjectKinds } from "./reported.type.ts";
import { mostReportsShown, mostThread } from "./report.limits.ts";

export const ReportReasons = enumType<ReportReason>("ReportReason", reportReasons);
const SignalKinds = enumType<SignalKind>("SignalKind", signalKinds);

@ObjectType({ description: "What somebody said when they reported something. Not who: that is nobody's here." })
export class CaseReport {
  @Field(() => ReportReasons)
  reason: ReportReason;

  @Field(() => String)
  words: string;

  @Field(() => Boolean)
  unlawful: boolean;

  @Field(() => String, { description: "Why it would be unlawful." })
  ground: string;

  @Field(() => Boolean, { description: "By somebody with an account." })
  byAccount: boolean;

  @Field(() => DateTime)
  reportedAt: Date;
}

@ObjectType({ description: "What was worked out here about a reported text. It orders, and never hides." })
export class CaseSignal {
  @Field(() => SignalKinds)
  kind: SignalKind;

  @Field(() => Int)
  times: number;

  @Field(() => String, { description: "The word of the list, or empty." })
  word: string;
}

@ObjectType({ description: "Something that was said around what is reported." })
export class ThreadLine {
  @Field(() => ID)
  id: string;

  @Field(() => Person, { nullable: true })
  author: Person | null;

  @Field(() => String)
  text: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => Boolean, { description: "This is what was reported." })
  reported: boolean;
}

@ObjectType({ description: "All reports of one thing, with what one needs to decide." })
export class ModerationCase {
  @Field(() => ID)
  id: string;

  @Field(() => SubjectKinds)
  kind: SubjectKind;

  @Field(() => ID)
  subjectId: string;

  @Field(() => ReportedThing, { nullable: true, description: "Null for what is gone." })
  subject: ReportedThing | null;

  @Field(() => Wijk, { nullable: true, description: "Null for what belongs to the whole town." })
  wijk: Wijk | null;

  @Field(() => DateTime)
  openedAt: Date;

  @Field(() => Int, { description: "Of different people." })
  reportCount: number;

  @Field(() => Boolean)
  danger: boolean;

  @Field(() => Boolean)
  unlawful: boolean;

  @Extensions({ rows: mostReportsShown })
  @Field(() => [CaseReport], { description: "The newest first." })
  reports: CaseReport[];

  @Field(() => [CaseSignal])
  signals: CaseSignal[];

  @Extensions({ rows: mostThread })
  @Field(() => [ThreadLine], { description: "Of a comment: what was said around it, the oldest first." })
  thread: ThreadLine[];

  @Field(() => [CommentVersion], { description: "Of a comment: its earlier wordings, the newest first." })
  history: CommentVersion[];

  @Field(() => DateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => Person, { nullable: true })
  settledBy: Person | null;

  @Field(() => Boolean, { description: "Something was done about it." })
  actedOn: boolean;

  @Field(() => Permission)
  viewerCanSettle: Permission;

  @Field(() => Permission)
  viewerCanReopen: Permission;
}
export const ModerationCaseConnection = connectionOf("ModerationCase", () => ModerationCase);
export type ModerationCaseConnection = InstanceType<typeof ModerationCaseConnection>;

@ObjectType({ description: "The queue of a wijk, or of the whole town, for who sees to it." })
export class ModerationQueue {
  @Field(() => ID, { description: "The wijk's id, or \"stad\"." })
  id: string;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Int)
  openCases: number;

  @Field(() => DateTime, { nullable: true, description: "When the last report came in that is still open." })
  lastReportAt: Date | null;
}
