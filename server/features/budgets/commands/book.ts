import { type BookingKind, bookingKinds } from "#shared/budget/thermometer.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

export interface NewBooking {
  readonly kind: BookingKind;
  readonly cents: number;
  readonly note: string;
}

const columnsOf = (account: string) => ({ asked: +(account === "ASKED"), reserved: +(account === "RESERVED"), committed: +(account === "COMMITTED"), paid: +(account === "PAID") });

// The row of the wijkbudget is the lock for all money of a wijk's year: two grants in the same second see each other's sums here.
const lock = new Statement<{ allotted_cents: number; committed_cents: number; paid_cents: number }>(
  "select allotted_cents, committed_cents, paid_cents from wijkbudgets where wijk_id = $1 and year = $2 for update",
);
const insert = new Statement(
  `insert into bookings (wijk_id, year, kind, from_account, to_account, cents, initiative_id, note, booked_at, booked_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
const moveBudget = new Statement(
  `update wijkbudgets set asked_cents = asked_cents + $3, reserved_cents = reserved_cents + $4, committed_cents = committed_cents + $5, paid_cents = paid_cents + $6
   where wijk_id = $1 and year = $2`,
);
const openInitiative = new Statement("insert into initiative_money (initiative_id, wijk_id, year) values ($1, $2, $3) on conflict (initiative_id, year) do nothing");
const moveInitiative = new Statement(
  `update initiative_money set asked_cents = asked_cents + $3, reserved_cents = reserved_cents + $4, committed_cents = committed_cents + $5, paid_cents = paid_cents + $6
   where initiative_id = $1 and year = $2`,
);

/** The year whose wijkbudget an initiative draws on: that of its first booking, else this one. */
export async function budgetYear(work: Work, initiativeId: string): Promise<number> {
  const rows = (await work.tx.query("select min(year) as year from initiative_money where initiative_id = $1", [initiativeId])) as { year: number | null }[];
  return rows[0]?.year ?? Number(localDay(work.now).slice(0, 4));
}

/** Locks a wijkbudget and answers what may still be granted of it, in cents. Throws BUDGET_EXHAUSTED when the wijk has none that year. */
export async function lockBudget(work: Work, wijkId: string, year: number): Promise<{ grantable: number }> {
  const [row] = await lock.run(work.run, [wijkId, year]);
  if (!row) throw new Refused("BUDGET_EXHAUSTED");
  return { grantable: row.allotted_cents - row.committed_cents - row.paid_cents };
}

/** Books on a wijkbudget, in the caller's transaction, with the sums that are read from it. Bookings are never changed. */
export async function book(work: Work, initiative: { id: string; wijkId: string; year: number }, bookings: readonly NewBooking[]): Promise<void> {
  await lockBudget(work, initiative.wijkId, initiative.year);
  await openInitiative.run(work.run, [initiative.id, initiative.wijkId, initiative.year]);
  for (const { kind, cents, note } of bookings.filter((booking) => booking.cents > 0)) {
    const { from, to } = bookingKinds[kind];
    await insert.run(work.run, [initiative.wijkId, initiative.year, kind, from, to, cents, initiative.id, note, work.now, work.viewer]);
    const [out, into] = [columnsOf(from), columnsOf(to)];
    const moved = (["asked", "reserved", "committed", "paid"] as const).map((band) => (into[band] - out[band]) * cents);
    await moveBudget.run(work.run, [initiative.wijkId, initiative.year, ...moved]);
    await moveInitiative.run(work.run, [initiative.id, initiative.year, ...moved]);
  }
}
