import type { ReportReason } from "#shared/moderation/reports.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { ModerationCase, ReportReasons } from "./case.type.ts";
import { confirmReport } from "./commands/confirm-report.ts";
import { reportContent } from "./commands/report-content.ts";
import { settleCases, undoSettling } from "./commands/settle-cases.ts";
import { unwatchWord, watchWord } from "./commands/watch-words.ts";
import { OwnReport, WatchedWord } from "./own-report.type.ts";
import { SubjectKinds } from "./reported.type.ts";

@InputType()
export class ReportInput {
  @Field(() => SubjectKinds)
  kind: SubjectKind;

  @Field(() => ID)
  id: string;

  @Field(() => ReportReasons)
  reason: ReportReason;

  @Field(() => String)
  words: string;

  @Field(() => Boolean, { description: "Who reports believes that it is unlawful." })
  unlawful: boolean;

  @Field(() => String, { description: "Why it would be unlawful." })
  ground: string;

  @Field(() => Boolean, { description: "All of it is said in good faith." })
  goodFaith: boolean;
}

@ObjectType()
export class ReportSent {
  @Field(() => OwnReport, { nullable: true })
  report: OwnReport | null;
}
@ObjectType()
export class CasesSettled {
  @Field(() => [ModerationCase])
  cases: ModerationCase[];
}
@ObjectType()
export class WordsChanged {
  @Field(() => [WatchedWord])
  words: WatchedWord[];
}
const ReportResult = resultOf("ReportResult", ReportSent);
const CasesResult = resultOf("CasesResult", CasesSettled);
const WordsResult = resultOf("WordsResult", WordsChanged);

@Resolver()
export class ReportMutations {
  @Mutation(() => ReportResult)
  async reportContent(@Arg("input", () => ReportInput) { kind, id, ...report }: ReportInput, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "ReportSent", id: await ctx.transact((work) => reportContent(work, { kind, id }, report)) };
  }

  @Mutation(() => ReportResult, { description: "By the key in a mail, for who has no account." })
  async confirmReport(@Arg("key", () => ID) key: string, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "ReportSent", id: await ctx.transact((work) => confirmReport(work, key)) };
  }

  @Mutation(() => CasesResult, { description: "Looked at, and nothing is wrong: all of these or none." })
  async settleCases(@Arg("ids", () => [ID]) ids: string[], @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => settleCases(work, ids));
    return { __typename: "CasesSettled", ids };
  }

  @Mutation(() => CasesResult)
  async reopenCase(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => undoSettling(work, id));
    return { __typename: "CasesSettled", ids: [id] };
  }

  @Mutation(() => WordsResult)
  async watchWord(@Arg("word", () => String) word: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => watchWord(work, word));
    return { __typename: "WordsChanged" };
  }

  @Mutation(() => WordsResult)
  async unwatchWord(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => unwatchWord(work, id));
    return { __typename: "WordsChanged" };
  }
}
