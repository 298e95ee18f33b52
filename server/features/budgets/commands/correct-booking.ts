import { type PotOfYear, potId } from "#shared/budget/pots.ts";
import type { Account } from "#shared/budget/thermometer.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayCorrect } from "../budget.policy.ts";
import { writeEntries } from "./book.ts";
import { demandOf } from "./demand.ts";
import { lockBudget } from "./pot.ts";

interface Written extends PotOfYear {
  readonly id: string | null;
  readonly from: Account;
  readonly to: Account;
  readonly cents: number;
}

const demand = demandOf("bookings", "bigint", mayCorrect);
const find = new Statement<Written>(`select pot, wijk_id as "wijkId", year, initiative_id as id, from_account as "from", to_account as "to", cents from bookings where id = $1::bigint`);
const free = new Statement("update handgeld_expenses set corrected_by = $2::bigint where booking_id = $1::bigint");

/** Puts a booking right, once, by one that goes the way back and names it. Answers the pot's id. Throws ALREADY_DECIDED the second time, BUDGET_EXHAUSTED for money that was promised meanwhile. */
export async function correctBooking(work: Work, bookingId: string): Promise<string> {
  const [written] = /^\d{1,18}$/u.test(bookingId) ? await find.run(work.run, [bookingId]) : [];
  if (!written) throw new Refused("NOT_FOUND");
  const { from, to, cents, id, ...pot } = written;
  if (work.viewer) work.audit({ act: "BookingCorrected", subject: ["booking", bookingId], wijkId: pot.wijkId, facts: { cents } });
  // Races with a second correction and with grants: after the lock the rule sees what came first.
  const { uncommittedCents } = await lockBudget(work, pot);
  await demand(work, bookingId);
  refuseIf(to === "FREE" && uncommittedCents < cents && "BUDGET_EXHAUSTED");
  const [correction] = await writeEntries(work, { ...pot, id }, [{ kind: "CORRECTION", from: to, to: from, cents, note: "Rechtgezet", corrects: bookingId }]);
  await free.run(work.run, [bookingId, correction]);
  return potId(pot);
}
