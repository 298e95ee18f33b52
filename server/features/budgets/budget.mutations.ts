import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { ExpenseInput, OverrunInput, ProposalInput } from "./budget.inputs.ts";
import { correctBooking } from "./commands/correct-booking.ts";
import { decideProposal } from "./commands/decide-proposal.ts";
import { proposeMoney } from "./commands/propose-money.ts";
import { recordExpense } from "./commands/record-expense.ts";
import { answerOverrun, takeUpOverrun } from "./commands/take-up-overrun.ts";
import { MoneyResult } from "./proposal.type.ts";

@Resolver()
export class BudgetMutations {
  @Mutation(() => MoneyResult, { description: "Out of the wijk's handgeld." })
  recordExpense(@Arg("input", () => ExpenseInput) input: ExpenseInput, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => recordExpense(work, input)).then(potChanged);
  }

  @Mutation(() => MoneyResult, { description: "By a booking that goes the way back; once." })
  correctBooking(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => correctBooking(work, id)).then(potChanged);
  }

  @Mutation(() => MoneyResult, { description: "With the manager of another cluster." })
  takeUpOverrun(@Arg("input", () => OverrunInput) input: OverrunInput, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => takeUpOverrun(work, input)).then(potChanged);
  }

  @Mutation(() => MoneyResult)
  answerOverrun(@Arg("id", () => ID) id: string, @Arg("agreed", () => Boolean) agreed: boolean, @Arg("words", () => String) words: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => answerOverrun(work, id, agreed, words)).then(potChanged);
  }

  @Mutation(() => MoneyResult)
  proposeMoney(@Arg("input", () => ProposalInput) { lines, ...input }: ProposalInput, @Ctx() ctx: Context): Promise<Outcome> {
    const asked = lines.map(({ wijkId = null, toWijkId = null, ...line }) => ({ ...line, wijkId, toWijkId }));
    return ctx.transact((work) => proposeMoney(work, { ...input, lines: asked })).then(proposalChanged);
  }

  @Mutation(() => MoneyResult, { description: "Accepted, all of it is booked at once; refused, nothing is." })
  decideProposal(@Arg("id", () => ID) id: string, @Arg("accepted", () => Boolean) accepted: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => decideProposal(work, id, accepted)).then(proposalChanged);
  }
}

function potChanged(potId: string): Outcome {
  return { __typename: "MoneyChanged", potId };
}

function proposalChanged(proposalId: string): Outcome {
  return { __typename: "MoneyChanged", proposalId };
}
