import type { BookingNote } from "#shared/budget/booking-notes.ts";
import { type PotOfYear, potId } from "#shared/budget/pots.ts";
import { type Account, type BookedKind, type BookingKind, bookingKinds } from "#shared/budget/thermometer.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import { moneyTopics } from "../budget.events.ts";
import { lockBudget } from "./pot.ts";

export interface NewBooking {
  readonly kind: BookingKind;
  readonly cents: number;
  readonly note: BookingNote;
}
/** A booking as it is written: which way, and which other one it puts right. */
export interface Entry {
  readonly kind: BookedKind;
  readonly from: Account;
  readonly to: Account;
  readonly cents: number;
  readonly note: BookingNote;
  readonly corrects?: string;
  /** By which it was decided. */
  readonly proposalId?: string;
}
/** A pot and, where it is about a plan, the initiative's id. */
export interface Drawing extends PotOfYear {
  readonly id?: string | null;
}

const insert = new Statement<{ id: string }>(
  `insert into bookings (pot, wijk_id, year, kind, from_account, to_account, cents, initiative_id, note, booked_at, booked_by, corrects, proposal_id)
   select pot, wijk_id, year, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from pots where id = $1 returning id::text`,
);
const movePot = new Statement(
  `update pots set allotted_cents = allotted_cents + $2, asked_cents = asked_cents + $3, reserved_cents = reserved_cents + $4, committed_cents = committed_cents + $5, paid_cents = paid_cents + $6 where id = $1`,
);
const openInitiative = new Statement("insert into initiative_money (initiative_id, pot, wijk_id, year) select $1, pot, wijk_id, year from pots where id = $2 on conflict (initiative_id, pot_id) do nothing");
const moveInitiative = new Statement(
  `update initiative_money set asked_cents = asked_cents + $3, reserved_cents = reserved_cents + $4, committed_cents = committed_cents + $5, paid_cents = paid_cents + $6
   where initiative_id = $1 and pot_id = $2`,
);

/** Books on a pot, in the caller's transaction, with the sums that are read from it. Amounts are cents; those of zero are left out. Bookings are never changed. Answers their numbers. */
export async function book(work: Work, drawing: Drawing, bookings: readonly NewBooking[], proposalId?: string): Promise<readonly string[]> {
  return writeEntries(work, drawing, bookings.map((booking) => ({ ...booking, ...bookingKinds[booking.kind], ...(proposalId && { proposalId }) })));
}

/** Writes entries and moves the sums of the pot and of the initiative by them. What comes back to a year that was closed lapses at once. */
export async function writeEntries(work: Work, drawing: Drawing, asked: readonly Entry[]): Promise<readonly string[]> {
  const { closed, freeCents } = await lockBudget(work, drawing);
  const given = asked.filter(({ cents }) => cents > 0);
  const back = closed ? Math.max(0, Math.min(freeCents + gain(given, "FREE"), gain(given, "FREE"))) : 0;
  const entries: Entry[] = back > 0 ? [...given, { kind: "LAPSED", ...bookingKinds.LAPSED, cents: back, note: "Vervallen na het einde van het jaar" }] : given;
  if (!entries.length) return [];
  const [pot, initiative] = [potId(drawing), drawing.id ?? null];
  const bands = (["ASKED", "RESERVED", "COMMITTED", "PAID"] as const).map((account) => gain(entries, account));
  if (initiative) await openInitiative.run(work.run, [initiative, pot]);
  const ids: string[] = [];
  for (const { kind, from, to, cents, note, corrects = null, proposalId = null } of entries) {
    const [added] = await insert.run(work.run, [pot, kind, from, to, cents, kind === "LAPSED" ? null : initiative, note, work.now, work.viewer, corrects, proposalId]);
    if (added) ids.push(added.id);
  }
  await movePot.run(work.run, [pot, 0 - gain(entries, "COUNCIL") - gain(entries, "OTHER_POT"), ...bands]);
  if (initiative) await moveInitiative.run(work.run, [initiative, pot, ...bands]);
  // What is about a plan is told to its wijk by the act itself.
  work.emit({ type: "MoneyBooked", topics: [...moneyTopics(drawing), ...(initiative || !drawing.wijkId ? [] : [wijkTopic(drawing.wijkId)])], ids: { potId: pot } });
  return ids;
}

/** What an account gains by entries, in cents. */
function gain(entries: readonly Entry[], account: Account): number {
  return entries.reduce((sum, { from, to, cents }) => sum + (to === account ? cents : 0) - (from === account ? cents : 0), 0);
}
