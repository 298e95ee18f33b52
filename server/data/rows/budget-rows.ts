import type { BookingNote } from "#shared/budget/booking-notes.ts";
import type { Pot } from "#shared/budget/pots.ts";
import { handgeldSource, table1, table1Source, table1Years, today, todaySource, wijkkansEuros, wijkkansSource } from "../hilversum/budgets.ts";
import { wijken, type WijkId } from "../hilversum/town.ts";
import type { Row } from "../transaction.ts";
import { booking } from "./ledger.ts";
import { atLocal } from "./schedule.ts";

interface Allotment {
  readonly pot: Pot;
  readonly wijk: WijkId | null;
  readonly year: number;
  readonly euros: number;
  readonly source: string;
  readonly note: BookingNote;
}

/** The pots, empty, and the bookings that fill them at the start of each year. */
export function budgetRows(year: number): { pots: Row[]; bookings: Row[] } {
  const all = [...table1Years.flatMap((past) => allotments(past, true)), ...allotments(year, false)];
  return {
    pots: all.map(({ pot, wijk, year: of, source }) => ({ pot, wijk_id: wijk, year: of, source, allotted_cents: 0, asked_cents: 0, reserved_cents: 0, committed_cents: 0, paid_cents: 0 })),
    bookings: all.map(({ pot, wijk, year: of, euros, note }) => booking({ kind: "ALLOTTED", pot, wijk, year: of, cents: euros * 100, at: atLocal(`${of}-01-01`, "00:00"), note })),
  };
}

function allotments(year: number, past: boolean): Allotment[] {
  const [budgets, source] = past ? [table1, table1Source] : [today, todaySource];
  return [
    ...wijken.map(({ id }): Allotment => ({ pot: "WIJKBUDGET", wijk: id, year, euros: budgets[id].subsidy, source, note: "Subsidiebudget van dit jaar" })),
    ...wijken.map(({ id }): Allotment => ({ pot: "HANDGELD", wijk: id, year, euros: table1[id].handgeld, source: past ? table1Source : handgeldSource, note: "Handgeld van dit jaar" })),
    { pot: "WIJKKANS", wijk: null, year, euros: wijkkansEuros, source: past ? table1Source : wijkkansSource, note: "Bijzondere wijkkansen van dit jaar" },
  ];
}
