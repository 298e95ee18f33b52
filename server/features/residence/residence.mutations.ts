import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { Refused } from "../../platform/refused.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { declareResidence } from "./commands/declare-residence.ts";
import { showDeskCode } from "./commands/desk-code.ts";
import { proveByLetter } from "./commands/prove-by-letter.ts";
import { requestLetter } from "./commands/request-letter.ts";
import type { Home } from "./homes.ts";
import type { ResidenceContext } from "./residence.context.ts";
import { DeskCodeResult } from "./residence.payloads.ts";

/** What residents do about where they live. */
@Resolver()
export class ResidenceMutations {
  @Mutation(() => ViewerResult)
  async declareResidence(@Arg("postcode", () => String) postcode: string, @Arg("houseNumber", () => String) houseNumber: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    const home = await homeOf(ctx, postcode, houseNumber);
    await ctx.transact((work) => declareResidence(work, home));
    return { __typename: "ViewerChanged" };
  }

  @Mutation(() => ViewerResult, { description: "To where the viewer lives; to another address than before it is a removal too." })
  async requestLetter(@Arg("postcode", () => String) postcode: string, @Arg("houseNumber", () => String) houseNumber: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    const home = await homeOf(ctx, postcode, houseNumber);
    await ctx.transact((work) => requestLetter(work, ctx.keys, home));
    return { __typename: "ViewerChanged" };
  }

  @Mutation(() => ViewerResult)
  async proveByLetter(@Arg("code", () => String) code: string, @Ctx() ctx: ResidenceContext): Promise<Outcome> {
    const reason = await ctx.transact((work) => proveByLetter(work, ctx.keys, code));
    return reason ? { __typename: "Refusal", reason } : { __typename: "ViewerChanged" };
  }

  @Mutation(() => DeskCodeResult)
  async showDeskCode(@Ctx() ctx: ResidenceContext): Promise<Outcome> {
    return { __typename: "DeskCode", ...(await ctx.transact((work) => showDeskCode(work, ctx.keys))) };
  }
}

/** Before any transaction, because the address register may be slow; and nobody else's typing is sent there. */
async function homeOf({ viewer, findHome }: ResidenceContext, postcode: string, houseNumber: string): Promise<Home> {
  if (!viewer) throw new Refused("NOT_SIGNED_IN");
  return findHome(postcode, houseNumber);
}
