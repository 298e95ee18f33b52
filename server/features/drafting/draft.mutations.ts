import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { mergeDraft } from "./commands/merge-draft.ts";
import { DraftResult, draftMerged } from "./draft.payloads.ts";

@Resolver()
export class DraftMutations {
  @Mutation(() => DraftResult, { description: "Drafting together where no WebSocket comes through: merges, never overwrites." })
  async mergeDraft(
    @Arg("id", () => ID) id: string,
    @Arg("update", () => String, { description: "An update of Yjs in Base64." }) update: string,
    @Arg("vector", () => String, { nullable: true, description: "What the sender has: a state vector of Yjs in Base64. Without it all is answered." }) vector: string | null,
    @Ctx() ctx: Context,
  ): Promise<Outcome> {
    return draftMerged(id, await ctx.transact((work) => mergeDraft(work, { id, update, vector })));
  }
}
