import { extras } from "../hilversum/budgets.ts";
import { expenses, reviews } from "../hilversum/money-acts.ts";
import { personId } from "../hilversum/personas.ts";
import type { Row, Transaction } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { booking } from "./ledger.ts";
import { atLocal } from "./schedule.ts";

/** What was decided about the money, and what the wijkregisseurs spent of the handgeld, with their bookings. */
export function moneyActRows(year: number, now: Date): Record<string, Row[]> {
  const decided = [
    ...extras.map((extra) => ({
      kind: "AMENDMENT", year: extra.year, source: extra.source, at: atLocal(extra.day, "10:00"), proposed: atLocal(extra.day, "09:00"), by: "beheerder",
      line: { kind: "AMENDED", wijk_id: extra.wijk, to_wijk_id: null, cents: extra.euros * 100, reason: "" }, moves: [{ kind: "AMENDED", wijk: extra.wijk }],
    } as const)),
    ...reviews.map((review) => ({
      kind: "REVIEW", year: review.year, source: review.source, at: atLocal(review.decided, "15:00"), proposed: atLocal(review.proposed, "11:00"), by: "clustermanager-oost",
      line: { kind: "MOVED_OUT", wijk_id: review.from, to_wijk_id: review.to, cents: review.euros * 100, reason: review.reason },
      moves: [{ kind: "MOVED_IN", wijk: review.to }, { kind: "MOVED_OUT", wijk: review.from }],
    } as const)),
  ].map((each) => ({ ...each, id: uuidAt(each.proposed, `money/${each.kind}/${each.year}`) }));
  return {
    money_proposals: decided.map(({ id, kind, year: of, source, by, proposed, at }) => ({
      id, kind, year: of, source, proposed_by: personId(by), proposed_at: proposed, accepted: true, decided_by: personId("wethouder"), decided_at: at,
    })),
    money_proposal_lines: decided.map(({ id, line }) => ({ proposal_id: id, position: 0, pot: "WIJKBUDGET", ...line })),
    bookings: [
      ...decided.flatMap(({ id, year: of, at, line, moves }) => moves.map(({ kind, wijk }) => ({ ...booking({ kind, wijk, year: of, cents: line.cents, at, by: personId("wethouder") }), proposal_id: id }))),
      ...spentIn(year, now).map(({ wijk, cents, at }) => booking({ kind: "SPENT", pot: "HANDGELD", wijk, year, cents, at, by: personId(`regisseur-${wijk}`) })),
    ],
  };
}

function spentIn(year: number, now: Date) {
  return expenses.map((expense) => ({ ...expense, at: atLocal(`${year}-${expense.day}`, "16:00") })).filter(({ at }) => at < now);
}

/** What each was for stands beside its booking, which has its number only now. */
export async function fileExpenses(tx: Transaction, year: number, now: Date): Promise<void> {
  for (const { wijk, day, cents, what, receipt } of spentIn(year, now)) {
    await tx.query(
      `INSERT INTO handgeld_expenses (booking_id, pot_id, what, receipt, spent_on) SELECT id, pot_id, $1, $2, $3::date FROM bookings WHERE kind = 'SPENT' AND pot_id = $4 AND cents = $5`,
      [what, receipt, `${year}-${day}`, `HANDGELD:${wijk}:${year}`, cents],
    );
  }
}
