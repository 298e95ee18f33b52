import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { nameVersion } from "./commands/name-version.ts";
import { restoreVersion } from "./commands/restore-version.ts";

@Resolver()
export class VersionMutations {
  @Mutation(() => InitiativeResult)
  async nameVersion(@Arg("id", () => ID) id: string, @Arg("name", () => String) name: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => nameVersion(work, id, name));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult, { description: "Puts what a version said back, as a new version." })
  async restoreVersion(@Arg("id", () => ID) id: string, @Arg("number", () => Int) number: number, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => restoreVersion(work, id, number));
    return initiativeChanged(id);
  }
}
