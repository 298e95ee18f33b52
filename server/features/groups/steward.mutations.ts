import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { answerSteward, askSteward, endSteward, wantSteward } from "./commands/stewards.ts";
import { GroupResult, groupChanged } from "./group.payloads.ts";

/** Who leads a group, and how that is handed over. */
@Resolver()
export class StewardMutations {
  @Mutation(() => GroupResult, { description: "Asks a member to become steward." })
  askSteward(@Arg("groupId", () => ID) groupId: string, @Arg("personId", () => ID) personId: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => askSteward(work, groupId, personId)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  answerSteward(@Arg("groupId", () => ID) groupId: string, @Arg("accept", () => Boolean) accept: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => answerSteward(work, groupId, accept)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "Makes a steward, the viewer or another, a member as the others are." })
  endSteward(@Arg("groupId", () => ID) groupId: string, @Arg("personId", () => ID) personId: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => endSteward(work, groupId, personId)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "The last steward asks the wijkregisseur to find another one." })
  wantSteward(@Arg("groupId", () => ID) groupId: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => wantSteward(work, groupId)).then(groupChanged);
  }
}
