import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { proveAtDesk } from "./commands/desk-code.ts";
import { makeLetters } from "./commands/make-letters.ts";
import { markLettersSent } from "./commands/open-letters.ts";
import { openPaperAccount, renewPaperCode } from "./commands/paper-account.ts";
import type { ResidenceContext } from "./residence.context.ts";
import { PaperCardResult, ResidenceDeskResult } from "./residence.payloads.ts";

/** What officials do to prove who lives in their wijk. */
@Resolver()
export class DeskMutations {
  @Mutation(() => ResidenceDeskResult)
  async makeLetters(@Arg("wijkId", () => ID) wijkId: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    await ctx.transact((work) => makeLetters(work, wijkId));
    return { __typename: "ResidenceDeskChanged", wijkId };
  }

  @Mutation(() => ResidenceDeskResult, { description: "Erases the addresses." })
  async markLettersSent(@Arg("batchId", () => ID) batchId: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    return { __typename: "ResidenceDeskChanged", wijkId: await ctx.transact((work) => markLettersSent(work, batchId)) };
  }

  @Mutation(() => ResidenceDeskResult, { description: "For somebody who came by and showed their code." })
  async proveAtDesk(@Arg("code", () => String) code: string, @Arg("buurtId", () => ID) buurtId: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    return { __typename: "ResidenceDeskChanged", wijkId: await ctx.transact((work) => proveAtDesk(work, ctx.keys, code, buurtId)) };
  }

  @Mutation(() => PaperCardResult, { description: "For somebody without e-mail who came by." })
  async openPaperAccount(@Arg("name", () => String) name: string, @Arg("buurtId", () => ID) buurtId: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    return { __typename: "PaperCard", ...(await ctx.transact((work) => openPaperAccount(work, ctx.keys, name, buurtId))) };
  }

  @Mutation(() => PaperCardResult)
  async renewPaperCode(@Arg("card", () => String) card: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    return { __typename: "PaperCard", ...(await ctx.transact((work) => renewPaperCode(work, ctx.keys, card))) };
  }
}
