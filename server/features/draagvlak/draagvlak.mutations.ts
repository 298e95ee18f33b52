import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Scale } from "#shared/initiatives/draagvlak.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Traced } from "./traced.context.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { amendInitiative } from "./commands/amend-initiative.ts";
import { castSupport } from "./commands/cast-support.ts";
import { decideObjection } from "./commands/decide-objection.ts";
import { extendDraagvlak } from "./commands/extend-draagvlak.ts";
import { objectToRemoval } from "./commands/object-to-removal.ts";
import { openForDraagvlak } from "./commands/open-for-draagvlak.ts";
import { removeSupport } from "./commands/remove-support.ts";
import { showSupport } from "./commands/show-support.ts";
import { withdrawSupport } from "./commands/withdraw-support.ts";
import { Scales } from "./draagvlak.type.ts";

@Resolver()
export class DraagvlakMutations {
  @Mutation(() => InitiativeResult)
  async openForDraagvlak(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int) version: number,
    @Arg("scale", () => Scales, { defaultValue: "WIJK" }) scale: Scale,
    @Arg("buurten", () => [ID], { defaultValue: [], description: "The buurten around the place, for the scale BUURT." }) buurten: string[],
    @Ctx() ctx: Context,
  ): Promise<Outcome> {
    await ctx.transact((work) => openForDraagvlak(work, { id, version, scale, buurten }));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Puts the working copy in the place of the text that everybody reads, while support is gathered." })
  async amendInitiative(@Arg("id", () => ID) id: string, @Arg("version", () => Int) version: number, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => amendInitiative(work, id, version));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Also says, after a change that matters, that one is still with it." })
  async supportInitiative(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { nullable: true, description: "The version that was read; left out, the newest." }) version: number | undefined,
    @Ctx() ctx: Traced,
  ): Promise<Outcome> {
    await ctx.transact((work) => castSupport(work, id, version ?? null, ctx.traceFor(id)));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Once, by the days of the rule." })
  async extendDraagvlak(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => extendDraagvlak(work, id, reason));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Whether the viewer's name stands with their support of this initiative alone." })
  async showSupport(@Arg("id", () => ID) id: string, @Arg("shown", () => Boolean) shown: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => showSupport(work, id, shown));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "By the wijkregisseur, with a reason that the voter is told; the voter can object." })
  async removeSupport(@Arg("id", () => ID) id: string, @Arg("traceId", () => ID) traceId: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => removeSupport(work, id, traceId, reason));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async objectToRemoval(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => objectToRemoval(work, id, text));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "By another person than who removed the support." })
  async decideObjection(
    @Arg("id", () => ID) id: string,
    @Arg("removalId", () => ID) removalId: string,
    @Arg("restore", () => Boolean) restore: boolean,
    @Arg("answer", () => String) answer: string,
    @Ctx() ctx: Context,
  ): Promise<Outcome> {
    await ctx.transact((work) => decideObjection(work, { initiativeId: id, id: removalId, restore, answer }));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async withdrawSupport(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => withdrawSupport(work, id));
    return initiativeChanged(id);
  }
}
