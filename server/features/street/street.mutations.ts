import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { parseCode } from "#shared/members/code.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Keys } from "../../platform/keys.ts";
import { Refused } from "../../platform/refused.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import type { Reading } from "./commands/count-voice.ts";
import { makeSupportList } from "./commands/make-list.ts";
import { keepPaperMark } from "./commands/paper-mark.ts";
import { confirmRow, enterRow, settleRow } from "./commands/read-list.ts";
import { confirmStall, demandOpenStall, openStall, signUpAtStall } from "./commands/stall.ts";
import { NeighbourInput } from "./street.inputs.ts";
import { SignedUpResult, StallResult, SupportListResult } from "./street.payloads.ts";
import { sealVoice } from "./voice-seals.ts";

interface StreetContext extends Context {
  readonly keys: Keys;
  /** Before any transaction, because the address register may be slow. */
  readonly findHome: (postcode: string, houseNumber: string) => Promise<{ readonly buurtId: string; readonly pseudonym: string; readonly streetMark: string }>;
}

/** What the neighbourhood does on paper and at a stall. */
@Resolver()
export class StreetMutations {
  @Mutation(() => SupportListResult)
  async makeSupportList(@Arg("initiativeId", () => ID) initiativeId: string, @Arg("sheets", () => Int) sheets: number, @Arg("largePrint", () => Boolean) largePrint: boolean, @Ctx() ctx: StreetContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => makeSupportList(work, initiativeId, { sheets, largePrint })));
  }

  @Mutation(() => SupportListResult, { description: "The first reading of a row." })
  async enterListRow(@Arg("code", () => String) code: string, @Arg("row", () => Int) row: number, @Arg("neighbour", () => NeighbourInput) neighbour: NeighbourInput, @Ctx() ctx: StreetContext): Promise<Outcome> {
    const reading = await readingOf(ctx, neighbour);
    await ctx.transact((work) => enterRow(work, { code, row }, reading));
    return changed(code);
  }

  @Mutation(() => SupportListResult, { description: "The second reading, by somebody else. What both read alike counts." })
  async confirmListRow(@Arg("code", () => String) code: string, @Arg("row", () => Int) row: number, @Arg("neighbour", () => NeighbourInput) neighbour: NeighbourInput, @Ctx() ctx: StreetContext): Promise<Outcome> {
    const reading = await readingOf(ctx, neighbour);
    const reason = await ctx.transact((work) => confirmRow(work, { code, row }, reading));
    return reason ? { __typename: "Refusal", reason } : changed(code);
  }

  @Mutation(() => SupportListResult, { description: "The wijkregisseur looked at the paper: the row counts, or is struck out." })
  async settleListRow(@Arg("code", () => String) code: string, @Arg("row", () => Int) row: number, @Arg("counts", () => Boolean) counts: boolean, @Ctx() ctx: StreetContext): Promise<Outcome> {
    await ctx.transact((work) => settleRow(work, { code, row }, counts));
    return changed(code);
  }

  @Mutation(() => StallResult)
  async openStall(@Arg("initiativeId", () => ID) initiativeId: string, @Ctx() ctx: StreetContext): Promise<Outcome> {
    return { __typename: "OpenedStall", ...(await ctx.transact((work) => openStall(work, initiativeId))) };
  }

  @Mutation(() => SignedUpResult, { description: "By a neighbour at a stall, whose address holds the key; nobody is signed in there." })
  async signUpAtStall(@Arg("key", () => String) key: string, @Arg("neighbour", () => NeighbourInput) neighbour: NeighbourInput, @Ctx() ctx: StreetContext): Promise<Outcome> {
    // Nobody's typing is sent to the address register but that of somebody at a stall.
    await ctx.transact((work) => demandOpenStall(work, key));
    const reading = await neighbourAt(ctx, neighbour);
    await ctx.transact((work) => signUpAtStall(work, key, reading));
    return { __typename: "SignedUp" };
  }

  @Mutation(() => SupportListResult, { description: "Somebody else than who opened the stall says how many neighbours signed up." })
  async confirmStall(@Arg("code", () => String) code: string, @Arg("signedUp", () => Int) signedUp: number, @Ctx() ctx: StreetContext): Promise<Outcome> {
    await ctx.transact((work) => confirmStall(work, code, signedUp));
    return changed(code);
  }

  @Mutation(() => ViewerResult, { description: "By which the viewer is known again on paper, so that they count once. Kept as prints alone." })
  async keepPaperMark(@Arg("initials", () => String) initials: string, @Arg("birthYear", () => String) birthYear: string, @Ctx() ctx: StreetContext): Promise<Outcome> {
    await ctx.transact((work) => keepPaperMark(work, (home) => sealVoice(ctx.keys, home, { initials, birthYear }, work.now)));
    return { __typename: "ViewerChanged" };
  }
}

/** Nobody else's typing is sent to the address register. */
async function readingOf(ctx: StreetContext, neighbour: NeighbourInput): Promise<Reading> {
  if (!ctx.viewer) throw new Refused("NOT_SIGNED_IN");
  return neighbourAt(ctx, neighbour);
}

async function neighbourAt({ keys, findHome, now }: StreetContext, neighbour: NeighbourInput): Promise<Reading> {
  const { buurtId, pseudonym, streetMark: street } = await findHome(neighbour.postcode, neighbour.houseNumber);
  return { ...sealVoice(keys, pseudonym, neighbour, now), opinion: neighbour.opinion, buurtId, street };
}

function changed(code: string): Outcome {
  return { __typename: "SupportListChanged", code: parseCode(code, "list") ?? "" };
}
