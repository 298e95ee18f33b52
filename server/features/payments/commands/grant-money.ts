import type { BookingNote } from "#shared/budget/booking-notes.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "../../budgets/commands/book.ts";
import { bookReturn } from "../../budgets/commands/book-return.ts";
import { potOfInitiative } from "../../budgets/commands/pot.ts";
import type { LockedInitiative } from "../../initiatives/commands/lock-initiative.ts";

/** Where the money of a grant is, in cents. */
export interface GrantMoney {
  readonly granted: number;
  readonly paid: number;
  /** Granted and not paid yet. */
  readonly open: number;
}

/** Of a locked initiative: read after its lock, so that no other act moves it meanwhile. */
export async function grantMoney(work: Work, initiativeId: string): Promise<GrantMoney> {
  const [money] = (await work.tx.query(
    `select coalesce((select d.granted_cents from decisions d where d.initiative_id = $1), 0)::float8 as granted, coalesce(sum(m.paid_cents), 0)::float8 as paid, coalesce(sum(m.committed_cents), 0)::float8 as open
     from initiative_money m where m.initiative_id = $1`, [initiativeId],
  )) as [GrantMoney];
  return money;
}

/** Books in the pot that it draws on; what comes back goes to the pots that paid it. */
export async function bookGrant(work: Work, { id }: LockedInitiative, kind: "PAID" | "LOWERED" | "RETURNED", cents: number, note: BookingNote): Promise<void> {
  if (kind === "RETURNED") await bookReturn(work, id, cents, note);
  else await book(work, { id, ...(await potOfInitiative(work, id)) }, [{ kind, cents, note }]);
}
