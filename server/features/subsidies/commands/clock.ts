import { type ClockEvent, type ClockEventKind, readClock, termEnd } from "#shared/subsidies/clock.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

export type TermKind = "DECISION" | "COMPLETION" | "EXTENSION" | "OBJECTION" | "REVIEW";
export interface TermRule {
  readonly days: number;
  readonly onWorkingDay: boolean;
  readonly source: string;
}

const rule = new Statement<TermRule>('select days, on_working_day as "onWorkingDay", source from term_rules where kind = $1 and valid_from <= $2::date and (valid_until is null or $2::date < valid_until)');
const note = new Statement("insert into clock_events (initiative_id, at, kind, reason, by_id, days, on_working_day) values ($1, $2, $3, $4, $5, $6, $7)");
const read = new Statement<ClockEvent>('select at, kind, days, on_working_day as "onWorkingDay" from clock_events where initiative_id = $1 order by id');
const keep = new Statement("update dossiers set decision_due_at = $2, decision_warn_at = $3, clock_stopped_at = $4 where initiative_id = $1");

/** The rule of a term as it holds today. Throws where the law is not laid down for this day. */
export async function termRule(work: Work, kind: TermKind): Promise<TermRule> {
  const [found] = await rule.run(work.run, [kind, localDay(work.now)]);
  if (!found) throw new Error(`no rule for the term ${kind}`);
  return found;
}

/** The last moment of a term of this kind that begins now. */
export async function termFromNow(work: Work, kind: TermKind): Promise<Date> {
  const { days, onWorkingDay } = await termRule(work, kind);
  return termEnd(work.now, days, onWorkingDay);
}

/** Starts the term of the decision on what was handed in now (Awb 4:13), or anew on what was reopened. Answers its last moment. The caller holds the initiative. */
export async function startClock(work: Work, initiativeId: string): Promise<Date> {
  const { days, onWorkingDay } = await termRule(work, "DECISION");
  await work.tx.query("delete from clock_events where initiative_id = $1", [initiativeId]);
  await work.tx.query("update dossiers set escalated = 0 where initiative_id = $1", [initiativeId]);
  return happen(work, initiativeId, "STARTED", { days, onWorkingDay });
}

/** It stands still while the applicant completes (Awb 4:15). The caller holds the initiative and knows that it runs. */
export function stopClock(work: Work, initiativeId: string, reason: string): Promise<Date> {
  return happen(work, initiativeId, "STOPPED", { reason });
}

/** Goes on, now that the applicant completed or the time for it is over; keeps how. Nothing happens where it runs. The caller holds the initiative. */
export async function resumeClock(work: Work, initiativeId: string, how: "COMPLETED" | "TERM_OVER" = "COMPLETED"): Promise<void> {
  const [answered] = (await work.tx.query(
    "update completions set answered_at = $2, answered_how = $3 where initiative_id = $1 and answered_at is null returning number", [initiativeId, work.now, how],
  )) as [unknown[], number];
  if (answered.length) await happen(work, initiativeId, "RESUMED", { reason: how });
}

/** Adds days to the term, once (Awb 4:14). */
export async function lengthenClock(work: Work, initiativeId: string, reason: string): Promise<Date> {
  const { days } = await termRule(work, "EXTENSION");
  return happen(work, initiativeId, "EXTENDED", { days, reason });
}

interface Happening {
  readonly days?: number;
  readonly reason?: string;
  readonly onWorkingDay?: boolean;
}

/** What happened and what follows from all of it are one transaction, so that lists never compute a clock. */
async function happen(work: Work, initiativeId: string, kind: ClockEventKind, { days = 0, reason, onWorkingDay = true }: Happening): Promise<Date> {
  await note.run(work.run, [initiativeId, work.now, kind, reason ?? null, work.viewer, days, onWorkingDay]);
  const clock = readClock(await read.run(work.run, [initiativeId]), work.now);
  await keep.run(work.run, [initiativeId, clock.dueAt, clock.warnAt, clock.stoppedAt]);
  return clock.dueAt;
}
