import { potId } from "#shared/budget/pots.ts";
import { isDay, localDay } from "#shared/calendar/local-time.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { maySpendHandgeld } from "../budget.policy.ts";
import { book } from "./book.ts";
import { demandOf } from "./demand.ts";
import { lockBudget } from "./pot.ts";

export interface NewExpense {
  readonly wijkId: string;
  readonly what: string;
  readonly receipt: string;
  readonly cents: number;
  /** A day of the year whose handgeld it is, as 2026-11-22. */
  readonly spentOn: string;
}

const demand = demandOf("pots", "text", maySpendHandgeld);
const add = new Statement<{ id: string }>(
  "insert into handgeld_expenses (booking_id, pot_id, what, receipt, spent_on) values ($1, $2, $3, $4, $5) on conflict (pot_id, lower(receipt)) where corrected_by is null do nothing returning booking_id::text as id",
);

/** Records a small expense of the wijkregisseur. Answers the pot's id. Throws INVALID_TIME for a day that is none or still to come, INVALID_AMOUNT, BUDGET_EXHAUSTED, RECEIPT_TAKEN. */
export async function recordExpense(work: Work, input: NewExpense): Promise<string> {
  const [what, receipt, { cents, spentOn, wijkId }] = [tidy(input.what), tidy(input.receipt), input];
  refuseIf((!isDay(spentOn) || spentOn > localDay(work.now)) && "INVALID_TIME");
  const pot = { pot: "HANDGELD", wijkId, year: Number(spentOn.slice(0, 4)) } as const;
  const id = potId(pot);
  if (work.viewer) work.audit({ act: "HandgeldSpent", subject: ["pot", id], wijkId, facts: { cents } });
  await demand(work, id);
  refuseIf(textProblem(what, "expense") ?? textProblem(receipt, "receipt") ?? (cents < 1 && "INVALID_AMOUNT"));
  // Two expenses at once: the second sees what the first left.
  const { grantable } = await lockBudget(work, pot);
  refuseIf(cents > grantable && "BUDGET_EXHAUSTED");
  const [booking] = await book(work, pot, [{ kind: "SPENT", cents, note: "Kleine uitgave van de wijkregisseur" }]);
  if (!(await add.run(work.run, [booking, id, what, receipt, spentOn])).length) throw new Refused("RECEIPT_TAKEN");
  return id;
}
