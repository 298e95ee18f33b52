import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { askErasure } from "./commands/ask-erasure.ts";
import { askExport } from "./commands/ask-export.ts";
import { askEmailChange, changeEmail } from "./commands/change-email.ts";
import { eraseAccount } from "./commands/erase-account.ts";
import { ErasureResult } from "./privacy.payloads.ts";

@Resolver()
export class PrivacyMutations {
  @Mutation(() => ViewerResult)
  askExport(@Ctx() context: Context): Promise<Outcome> {
    return context.transact(askExport).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  askEmailChange(@Arg("email", () => String) email: string, @Ctx() { transact, site }: Context): Promise<Outcome> {
    return transact((work) => askEmailChange(work, email, site.name)).then(site.posted).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  changeEmail(@Arg("code", () => String) code: string, @Ctx() { transact, site }: Context): Promise<Outcome> {
    return transact((work) => changeEmail(work, code, site.name)).then(refusedOr(viewerChanged));
  }

  @Mutation(() => ViewerResult)
  askErasure(@Ctx() { transact, site }: Context): Promise<Outcome> {
    return transact((work) => askErasure(work, site.name)).then(site.posted).then(viewerChanged);
  }

  @Mutation(() => ErasureResult, { description: "The code is not looked at of who has no address." })
  eraseAccount(@Arg("code", () => String) code: string, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => eraseAccount(work, code)).then(refusedOr(() => ({ __typename: "AccountErased" })));
  }
}

function viewerChanged(): Outcome {
  return { __typename: "ViewerChanged" };
}

/** A wrong code is counted, so its refusal is an answer and not an exception that undoes the counting. */
function refusedOr(done: () => Outcome): (reason: RefusalReason | null) => Outcome {
  return (reason) => (reason ? { __typename: "Refusal", reason } : done());
}
