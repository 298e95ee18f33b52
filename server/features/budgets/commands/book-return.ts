import type { BookingNote } from "#shared/budget/booking-notes.ts";
import type { PotOfYear } from "#shared/budget/pots.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "./book.ts";

/** Books what a plan gives back, in cents, to the pots that paid it, the newest first. Throws INVALID_AMOUNT for more than was paid. */
export async function bookReturn(work: Work, initiativeId: string, cents: number, note: BookingNote): Promise<void> {
  const paid = (await work.tx.query(
    `select pot, wijk_id as "wijkId", year, paid_cents as "paidCents" from initiative_money where initiative_id = $1 and paid_cents > 0 order by year desc, pot_id`,
    [initiativeId],
  )) as (PotOfYear & { readonly paidCents: number })[];
  let left = cents;
  for (const { paidCents, ...pot } of paid) {
    const part = Math.min(left, paidCents);
    await book(work, { ...pot, id: initiativeId }, [{ kind: "RETURNED", cents: part, note }]);
    left -= part;
  }
  if (left > 0) throw new Refused("INVALID_AMOUNT");
}
