import { type Pot, type PotOfYear, potId } from "#shared/budget/pots.ts";
import type { ProposedLine } from "#shared/budget/proposals.ts";
import { Refused } from "../../../platform/refused.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { book } from "./book.ts";
import { lockBudget } from "./pot.ts";

export interface YearEndLine extends ProposedLine {
  readonly kind: "CARRIED_OUT" | "LAPSED";
}
interface OpenPot {
  readonly pot: Pot;
  readonly wijkId: string | null;
  readonly year: number;
  readonly carries: number;
  readonly lapses: number;
}
interface Holding {
  readonly id: string;
  readonly asked: number;
  readonly reserved: number;
  readonly committed: number;
}

const openPots = new Statement<OpenPot>(
  `select pot, wijk_id as "wijkId", year, committed_cents as carries, greatest(0, allotted_cents - committed_cents - paid_cents) as lapses from pots where year = $1 and closed_at is null order by id`,
);
const holdings = new Statement<Holding>(
  `select initiative_id as id, asked_cents as asked, reserved_cents as reserved, committed_cents as committed from initiative_money
   where pot_id = $1 and asked_cents + reserved_cents + committed_cents > 0 order by initiative_id`,
);
const close = new Statement("update pots set closed_at = $2 where id = $1");

/** What the end of a year takes along (promised and not yet paid) and what lapses, for each pot that is still open. Throws ALREADY_DECIDED when none is. */
export async function yearEnd(work: Work, year: number): Promise<YearEndLine[]> {
  const open = await openPots.run(work.run, [year]);
  if (!open.length) throw new Refused("ALREADY_DECIDED");
  return open.flatMap(({ carries, lapses, ...pot }) => {
    const line = (kind: YearEndLine["kind"], cents: number): YearEndLine[] => (cents > 0 ? [{ kind, pot: pot.pot, wijkId: pot.wijkId, toWijkId: null, cents, reason: "" }] : []);
    return [...line("CARRIED_OUT", carries), ...line("LAPSED", lapses)];
  });
}

/** Locks what a year's end touches, this year and the next, in the order in which everybody locks pots. Throws BUDGET_EXHAUSTED when the next year is not loaded yet. */
export async function lockYears(work: Work, year: number): Promise<void> {
  const open = await openPots.run(work.run, [year]);
  const both = open.flatMap((pot) => [pot, { ...pot, year: year + 1 }]).toSorted((a, b) => (potId(a) < potId(b) ? -1 : 1));
  for (const pot of both) await lockBudget(work, pot);
}

/** Books the end of a year, its pots locked: plans go along with what they hold, what is free goes back, and nothing is free there any more. */
export async function closeYear(work: Work, year: number, proposalId: string): Promise<void> {
  for (const { pot, wijkId, lapses } of await openPots.run(work.run, [year])) {
    const [old, next]: [PotOfYear, PotOfYear] = [{ pot, wijkId, year }, { pot, wijkId, year: year + 1 }];
    for (const holding of await holdings.run(work.run, [potId(old)])) await carry(work, old, next, holding, proposalId);
    await book(work, old, [{ kind: "LAPSED", cents: lapses, note: "Vervallen aan het einde van het jaar" }], proposalId);
    await close.run(work.run, [potId(old), work.now]);
  }
}

/** A promise takes its money along; what is only held or wished for is held or wished for of the new year. */
async function carry(work: Work, old: PotOfYear, next: PotOfYear, { id, asked, reserved, committed }: Holding, proposalId: string): Promise<void> {
  await book(work, { ...old, id }, [
    { kind: "ASK_ENDED", cents: asked, note: "Mee naar het volgende jaar" }, { kind: "RELEASED", cents: reserved, note: "Mee naar het volgende jaar" },
    { kind: "CARRIED_OUT", cents: committed, note: "Mee naar het volgende jaar" },
  ], proposalId);
  await book(work, { ...next, id }, [
    { kind: "ASKED", cents: asked, note: "Mee uit het vorige jaar" }, { kind: "RESERVED", cents: reserved, note: "Mee uit het vorige jaar" },
    { kind: "CARRIED_IN", cents: committed, note: "Mee uit het vorige jaar" },
  ], proposalId);
}
