import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { InitiativeResult, initiativeChanged } from "../initiatives/initiative.payloads.ts";
import { approveInstalment, payAll, scheduleInstalments } from "./commands/instalments.ts";
import { makeRun, markRunSent, settleRun } from "./commands/runs.ts";
import { InstalmentInput } from "./instalment.type.ts";
import type { PaymentContext } from "./payment.context.ts";
import { PaymentDeskResult, RunOutcomes } from "./payment.type.ts";

@Resolver()
export class PaymentMutations {
  @Mutation(() => InitiativeResult, { description: "Plans what is not paid yet, instead of what was planned." })
  async scheduleInstalments(@Arg("id", () => ID) id: string, @Arg("instalments", () => [InstalmentInput]) instalments: InstalmentInput[], @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => scheduleInstalments(work, id, instalments));
    return initiativeChanged(id);
  }

  @Mutation(() => InitiativeResult)
  async approveInstalment(@Arg("instalmentId", () => ID) instalmentId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return initiativeChanged(await ctx.transact((work) => approveInstalment(work, instalmentId)));
  }

  @Mutation(() => InitiativeResult, { description: "All that is planned at once; where nothing is, the whole grant in one sum." })
  async pay(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    await ctx.transact((work) => payAll(work, id));
    return initiativeChanged(id);
  }

  @Mutation(() => PaymentDeskResult, { description: "Puts all that is approved in a wijk on one run for the bank." })
  async makePaymentRun(@Arg("wijkId", () => ID) wijkId: string, @Ctx() ctx: PaymentContext): Promise<Outcome> {
    await ctx.transact((work) => makeRun(work, ctx.keys, ctx.payer, wijkId));
    return { __typename: "PaymentDeskChanged", wijkId };
  }

  @Mutation(() => PaymentDeskResult)
  async markRunSent(@Arg("runId", () => ID) runId: string, @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "PaymentDeskChanged", wijkId: await ctx.transact((work) => markRunSent(work, runId)) };
  }

  @Mutation(() => PaymentDeskResult, { description: "By somebody else than who made it. What came back waits for a next run." })
  async settleRun(@Arg("runId", () => ID) runId: string, @Arg("outcome", () => RunOutcomes) outcome: "CONFIRMED" | "RETURNED", @Ctx() ctx: Context): Promise<Outcome> {
    return { __typename: "PaymentDeskChanged", wijkId: await ctx.transact((work) => settleRun(work, runId, outcome)) };
  }
}
