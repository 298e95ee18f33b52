import type { ReportReason } from "#shared/moderation/reports.ts";
import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { ReportReasons } from "./case.type.ts";
import { ReportedThing } from "./reported.type.ts";

export type ReportState = "UNCONFIRMED" | "WAITING" | "ACTED_ON" | "DISMISSED";
const ReportStates = enumType<ReportState>("ReportState", ["UNCONFIRMED", "WAITING", "ACTED_ON", "DISMISSED"]);

@ObjectType({ description: "A report, for who made it." })
export class OwnReport {
  @Field(() => ID)
  id: string;

  @Field(() => ReportReasons)
  reason: ReportReason;

  @Field(() => String)
  words: string;

  @Field(() => Boolean)
  unlawful: boolean;

  @Field(() => DateTime)
  reportedAt: Date;

  @Field(() => ReportStates)
  state: ReportState;

  @Field(() => DateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => ReportedThing, { nullable: true, description: "As far as it may still be seen." })
  subject: ReportedThing | null;
}

@ObjectType({ description: "A word that the municipality looks for in reported texts." })
export class WatchedWord {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  word: string;

  @Field(() => DateTime)
  addedAt: Date;
}
