import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { retryForwarding } from "./commands/retry-forwarding.ts";
import { takeDossier } from "./commands/take-dossier.ts";
import { ForwardingResult } from "./forwarding.type.ts";

@Resolver()
export class ForwardingMutations {
  @Mutation(() => ForwardingResult, { description: "Has what failed tried again, from the step where it stopped." })
  async retryForwarding(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "ForwardingChanged", id: await context.transact((work) => retryForwarding(work, id)) };
  }

  @Mutation(() => ForwardingResult, { description: "Says that an official took the dossier to where it is handled." })
  async takeDossier(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "ForwardingChanged", id: await context.transact((work) => takeDossier(work, id)) };
  }
}
