import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { saveDraft } from "./commands/save-draft.ts";
import { startInitiative } from "./commands/start-initiative.ts";
import { withdrawInitiative } from "./commands/withdraw-initiative.ts";
import { SaveDraftInput, StartInitiativeInput } from "./initiative.inputs.ts";
import { InitiativeResult, SaveDraftResult, initiativeChanged } from "./initiative.payloads.ts";

@Resolver()
export class InitiativeMutations {
  @Mutation(() => InitiativeResult)
  async startInitiative(@Arg("input", () => StartInitiativeInput) input: StartInitiativeInput, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => startInitiative(work, input)));
  }

  @Mutation(() => SaveDraftResult)
  async saveDraft(@Arg("input", () => SaveDraftInput) input: SaveDraftInput, @Ctx() ctx: Context): Promise<Outcome> {
    const saved = await ctx.transact((work) => saveDraft(work, input));
    return saved === "stale" ? { __typename: "StaleDraft", id: input.id } : initiativeChanged(input.id);
  }

  @Mutation(() => InitiativeResult)
  async withdrawInitiative(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => withdrawInitiative(work, id, reason));
    return initiativeChanged(id);
  }
}
