import { localDay } from "#shared/calendar/local-time.ts";
import { readClock } from "#shared/subsidies/clock.ts";
import { decisionDue, objectionUntil } from "#shared/initiatives/terms.ts";
import { rowsOf, type Transaction } from "./transaction.ts";

const weeks13 = 91;
const here = (column: string) => `(${column} AT TIME ZONE 'Europe/Amsterdam')::date`;

/** Starts the clocks of loaded dossiers that have none yet and ends their terms as the law does; one reckoning for each day, however many dossiers it has. */
export async function startClocks(tx: Transaction): Promise<void> {
  await tx.query(`INSERT INTO clock_events (initiative_id, at, kind, days, by_id) SELECT initiative_id, handed_in_at, 'STARTED', ${weeks13}, handed_in_by FROM dossiers d WHERE NOT EXISTS (SELECT FROM clock_events c WHERE c.initiative_id = d.initiative_id) ORDER BY handed_in_at, initiative_id`);
  const days = await daysOf(tx, `SELECT DISTINCT to_char(${here("handed_in_at")}, 'YYYY-MM-DD') AS day FROM dossiers`);
  const clocks = days.map((at) => ({ day: localDay(at), due: decisionDue(at), warn: readClock([{ at, kind: "STARTED", days: weeks13, onWorkingDay: true }], at).warnAt }));
  await tx.query(
    `UPDATE dossiers d SET decision_due_at = c.due, decision_warn_at = c.warn
     FROM jsonb_to_recordset($1::jsonb) AS c (day date, due timestamptz, warn timestamptz) WHERE ${here("d.handed_in_at")} = c.day AND d.clock_stopped_at IS NULL`, [JSON.stringify(clocks)],
  );
  const decided = await daysOf(tx, `SELECT DISTINCT to_char(${here("decided_at")}, 'YYYY-MM-DD') AS day FROM decisions`);
  await tx.query(
    `UPDATE decisions d SET objection_until = c.until FROM jsonb_to_recordset($1::jsonb) AS c (day date, until timestamptz) WHERE ${here("d.decided_at")} = c.day`,
    [JSON.stringify(decided.map((at) => ({ day: localDay(at), until: objectionUntil(at) })))],
  );
}

async function daysOf(tx: Transaction, question: string): Promise<Date[]> {
  return rowsOf<{ day: string }>(await tx.query(question)).map(({ day }) => new Date(`${day}T12:00:00Z`));
}
