import { type Pot, type PotOfYear, potId, pots } from "#shared/budget/pots.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

export interface LockedPot {
  readonly id: string;
  readonly freeCents: number;
  /** What may still be granted: below zero only by what was wrong before. What is only reserved can still be granted to others. */
  readonly grantable: number;
  /** Nothing above what is in it, whatever is agreed. */
  readonly hardCeiling: boolean;
  /** What is not promised or paid, whatever was agreed on an overrun: below zero when it was overrun. */
  readonly uncommittedCents: number;
  readonly closed: boolean;
}

// The row of a pot is the lock for all its money: two grants in the same second see each other's sums here.
const lock = new Statement<Omit<LockedPot, "hardCeiling">>(
  `select id, allotted_cents - reserved_cents - committed_cents - paid_cents as "freeCents", allotted_cents + overrun_cents - committed_cents - paid_cents as grantable,
     allotted_cents - committed_cents - paid_cents as "uncommittedCents", closed_at is not null as closed from pots where id = $1 for update`,
);

/** Locks a pot until the unit of work ends. All amounts are in cents. Throws BUDGET_EXHAUSTED when there is none that year. Who locks several does so in the order of their ids. */
export async function lockBudget(work: Work, pot: PotOfYear): Promise<LockedPot> {
  const [locked] = await lock.run(work.run, [potId(pot)]);
  if (!locked) throw new Refused("BUDGET_EXHAUSTED");
  return { ...locked, hardCeiling: pots[pot.pot ?? "WIJKBUDGET"].hardCeiling };
}

const holds = new Statement<{ pot: Pot; wijkId: string | null; year: number }>(
  `select pot, wijk_id as "wijkId", year from initiative_money where initiative_id = $1 order by asked_cents + reserved_cents + committed_cents > 0 desc, year desc, pot_id limit 1`,
);
const wijkOf = new Statement<{ wijkId: string }>(`select wijk_id as "wijkId" from initiatives where id = $1`);

/** The pot that an initiative draws on: where it holds something, else where it last did, else its wijk's budget of this year. */
export async function potOfInitiative(work: Work, initiativeId: string): Promise<Required<PotOfYear>> {
  const [held] = await holds.run(work.run, [initiativeId]);
  if (held) return held;
  const [initiative] = await wijkOf.run(work.run, [initiativeId]);
  if (!initiative) throw new Refused("NOT_FOUND");
  return { pot: "WIJKBUDGET", wijkId: initiative.wijkId, year: Number(localDay(work.now).slice(0, 4)) };
}
