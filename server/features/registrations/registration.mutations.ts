import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Keys } from "../../platform/keys.ts";
import { acceptPlace } from "./commands/accept-place.ts";
import { changeParty } from "./commands/change-party.ts";
import { cancelRegistration } from "./commands/end-registration.ts";
import { register } from "./commands/register.ts";
import { RegisterInput } from "./registration.inputs.ts";
import { RegistrationResult } from "./registration.payloads.ts";

interface KeysContext extends Context {
  readonly keys: Keys;
}

/** What somebody does about their own registration: signed in, or by the key in the link of a mail. */
@Resolver()
export class RegistrationMutations {
  @Mutation(() => RegistrationResult)
  async register(@Arg("input", () => RegisterInput) input: RegisterInput, @Ctx() ctx: KeysContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => register(work, ctx.keys, input)));
  }

  @Mutation(() => RegistrationResult, { description: "Yes to an offered place, or to the mail that asked whether it was really them." })
  async acceptPlace(@Arg("id", () => ID, { nullable: true }) id: string | null, @Arg("key", () => String, { nullable: true }) key: string | null, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(await ctx.transact((work) => acceptPlace(work, { id, key })));
  }

  @Mutation(() => RegistrationResult, { description: "Also by the organiser, who then tells whose place it was." })
  async cancelRegistration(@Arg("id", () => ID, { nullable: true }) id: string | null, @Arg("key", () => String, { nullable: true }) key: string | null, @Ctx() ctx: Context): Promise<Outcome> {
    return changed(await ctx.transact((work) => cancelRegistration(work, { id, key })));
  }

  @Mutation(() => RegistrationResult, { description: "With fewer or more than was said." })
  async changeParty(
    @Arg("id", () => ID, { nullable: true }) id: string | null, @Arg("key", () => String, { nullable: true }) key: string | null, @Arg("party", () => Int) party: number, @Ctx() ctx: Context,
  ): Promise<Outcome> {
    return changed(await ctx.transact((work) => changeParty(work, { id, key }, party)));
  }
}

function changed(registrationId: string): Outcome {
  return { __typename: "RegistrationChanged", registrationId };
}
