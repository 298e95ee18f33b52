import { readClock, termEnd } from "#shared/subsidies/clock.ts";
import { personId } from "./hilversum/personas.ts";
import { rowsOf, type Transaction } from "./transaction.ts";

const dayMs = 86_400_000;
/** The made-up plans that wait for a decision, by a word of their titles, and how far each came on its way to the municipality. */
const waiting = [
  { word: "Lopes Diaslaan", system: "MAIL", state: "DONE", step: "MAIL", attempts: 1, problem: null },
  { word: "Schaduw", system: "MAIL", state: "FAILED", step: "MAIL", attempts: 22, problem: "UNREACHABLE" },
  { word: "Praatbanken", system: "MANUAL", state: "AT_DESK", step: "TAKE", attempts: 0, problem: null },
  { word: "Fietswerkplaats", system: "MAIL", state: "UNDERWAY", step: "MAIL", attempts: 3, problem: "UNREACHABLE" },
] as const;
const made = "i.source LIKE 'Demo:%' AND i.stage IN ('INGEDIEND', 'IN_BEHANDELING')";

/** What a desk meets that nobody would meet in the first minute of a demonstration: a clock that stands still, somebody who stands in, and dossiers in each state of forwarding. */
export async function layDeciding(tx: Transaction, now: Date): Promise<void> {
  await forward(tx, now);
  await stopClock(tx, new Date(now.getTime() - 3 * dayMs));
  await tx.query(
    "INSERT INTO stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_by, made_at) VALUES ($1, $2, 'AWAY', $3, $4, 'Demo: vervanging tijdens vakantie', $5, $3)",
    [personId("regisseur-meent"), personId("regisseur-zuidwest"), new Date(now.getTime() - dayMs), new Date(now.getTime() + 13 * dayMs), personId("beheerder")],
  );
}

async function forward(tx: Transaction, now: Date): Promise<void> {
  const demo = "jsonb_to_recordset($1::jsonb) AS w (word text, system text, state text, step text, attempts smallint, problem text) JOIN initiatives i ON i.title LIKE '%' || w.word || '%' JOIN dossiers d ON d.initiative_id = i.id";
  await tx.query(
    // What is underway is tried again in a few hours, and then arrives.
    `INSERT INTO forwardings (initiative_id, system, state, since, attempts, next_attempt_at, problem)
     SELECT i.id, w.system, w.state, d.handed_in_at, w.attempts, CASE w.state WHEN 'UNDERWAY' THEN $2::timestamptz + interval '4 hours' END, w.problem FROM ${demo} WHERE ${made}`, [JSON.stringify(waiting), now],
  );
  await tx.query(
    `INSERT INTO forwarding_steps (initiative_id, position, step, part, attempts, answer, at)
     SELECT i.id, 1, w.step, 'application', w.attempts, CASE w.state WHEN 'DONE' THEN d.reference END, CASE w.state WHEN 'DONE' THEN d.forwarded_at END FROM ${demo} WHERE ${made}`, [JSON.stringify(waiting)],
  );
  await tx.query("UPDATE dossiers d SET forwarded_at = NULL FROM forwardings f WHERE f.initiative_id = d.initiative_id AND f.state <> 'DONE'");
}

/** The wijkregisseur asked for better costs and words: the group can complete both. */
async function stopClock(tx: Transaction, at: Date): Promise<void> {
  const [dossier] = rowsOf<{ id: string; handedInAt: Date; regisseur: string }>(await tx.query(
    `SELECT i.id, d.handed_in_at AS "handedInAt", ro.person_id AS regisseur FROM initiatives i JOIN dossiers d ON d.initiative_id = i.id
     JOIN roles ro ON ro.kind = 'WIJKREGISSEUR' AND ro.wijk_id = i.wijk_id WHERE i.title LIKE '%' || $1 || '%' AND ${made} ORDER BY ro.person_id LIMIT 1`, [waiting[0].word],
  ));
  if (!dossier) throw new Error("no plan of the demonstration waits for a decision");
  const { id, handedInAt, regisseur } = dossier;
  const reason = "De prijs van de toestellen is niet met een offerte onderbouwd. En wie houdt er toezicht als het donker is?";
  const started = { at: handedInAt, kind: "STARTED", days: 91, onWorkingDay: true } as const;
  const clock = readClock([started, { at, kind: "STOPPED", days: 0, onWorkingDay: true }], at);
  await tx.query("INSERT INTO completions (initiative_id, number, parts, reason, asked_by, asked_at, answer_by) VALUES ($1, 1, '{PLAN,COSTS}', $2, $3, $4, $5)", [id, reason, regisseur, at, termEnd(at, 14, true)]);
  await tx.query("INSERT INTO clock_events (initiative_id, at, kind, reason, by_id) VALUES ($1, $2, 'STOPPED', $3, $4)", [id, at, reason, regisseur]);
  await tx.query("UPDATE dossiers SET decision_due_at = $2, decision_warn_at = $3, clock_stopped_at = $4 WHERE initiative_id = $1", [id, clock.dueAt, clock.warnAt, at]);
}
