import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { NewsletterKind, NewsletterSectionKind } from "#shared/newsletters/newsletters.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import type { Command } from "../../platform/unit-of-work.ts";
import { changeNewsletter, dropNewsletter } from "./commands/change-newsletter.ts";
import { goOnWithNewsletter, sendNewsletter, stopNewsletter } from "./commands/send-newsletter.ts";
import { startNewsletter } from "./commands/start-newsletter.ts";
import { testNewsletter } from "./commands/test-newsletter.ts";
import { Newsletter, NewsletterKinds, NewsletterSections } from "./newsletter.type.ts";

@InputType()
class StartNewsletterInput {
  @Field(() => ID)
  wijkId: string;

  @Field(() => NewsletterKinds)
  kind: NewsletterKind;

  @Field(() => String, { nullable: true, description: "\"2026-11\": of a letter alone." })
  month: string | null;
}

@InputType()
class ChangeNewsletterInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  words: string;

  @Field(() => [NewsletterSections])
  sections: NewsletterSectionKind[];
}

@ObjectType()
class NewsletterChanged {
  @Field(() => Newsletter, { nullable: true, description: "Null when it was dropped." })
  newsletter: Newsletter | null;
}
const NewsletterResult = resultOf("NewsletterResult", NewsletterChanged);

@Resolver()
export class NewsletterMutations {
  @Mutation(() => NewsletterResult, { description: "A message, or the letter of a month as the data proposes it; what there is of that month already is gone on with." })
  startNewsletter(@Arg("input", () => StartNewsletterInput) input: StartNewsletterInput, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => startNewsletter(work, { ...input, month: input.month ?? null }));
  }

  @Mutation(() => NewsletterResult)
  changeNewsletter(@Arg("input", () => ChangeNewsletterInput) input: ChangeNewsletterInput, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => changeNewsletter(work, input));
  }

  @Mutation(() => NewsletterResult)
  dropNewsletter(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => dropNewsletter(work, id));
  }

  @Mutation(() => NewsletterResult, { description: "Sends it to the viewer alone." })
  testNewsletter(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => testNewsletter(work, id));
  }

  @Mutation(() => NewsletterResult, { description: "To everybody in the wijk who did not say no. What it tells does not change any more." })
  sendNewsletter(@Arg("id", () => ID) id: string, @Arg("version", () => Int) version: number, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => sendNewsletter(work, id, version));
  }

  @Mutation(() => NewsletterResult, { description: "Who did not get it yet does not get it." })
  stopNewsletter(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => stopNewsletter(work, id));
  }

  @Mutation(() => NewsletterResult, { description: "To whoever did not get it yet." })
  goOnWithNewsletter(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(ctx, (work) => goOnWithNewsletter(work, id));
  }
}

async function changed(ctx: Context, command: Command<string>): Promise<Outcome> {
  return { __typename: "NewsletterChanged", id: await ctx.transact(command) };
}
