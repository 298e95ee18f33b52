import type { ReportReason } from "#shared/moderation/reports.ts";
import { accuracyOf, urgencyOf } from "#shared/moderation/urgency.ts";
import { freshDays } from "#shared/moderation/signals.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { queueTopic } from "../report.events.ts";
import { keepSignals } from "./keep-signals.ts";
import { holdCase, queueOf, readSubject, type SubjectRef } from "./open-case.ts";

/** A report that goes into a case: `put` writes its row there and answers its id, or null where this person or address has one there already. */
export interface Taken {
  readonly subject: SubjectRef;
  readonly reason: ReportReason;
  readonly unlawful: boolean;
  readonly by: { readonly personId: string | null; readonly email: string | null };
  readonly put: (caseId: string) => Promise<string | null>;
}

const earlier = new Statement<{ settled: number; acted: number; fresh: boolean }>(
  `select count(*)::int as settled, count(c.measure_id)::int as acted, coalesce((select p.created_at > $3::timestamptz - interval '${freshDays} days' from persons p where p.id = $1), true) as fresh
   from reports r join moderation_cases c on c.id = r.case_id and c.settled_at is not null where r.reporter_id = $1 or r.email = $2`,
);
const weigh = new Statement<{ danger: boolean; unlawful: boolean; reports: number; accuracy: number }>(
  `update moderation_cases set wijk_id = $2, danger = danger or $3, unlawful = unlawful or $4, report_count = report_count + 1, signal_count = $5, reach = $6, accuracy = greatest(accuracy, $7)
   where id = $1 returning danger, unlawful, report_count as reports, accuracy`,
);
const order = new Statement("update moderation_cases set urgency = $2 where id = $1");

/**
 * Takes a report into the one open case of its subject, and orders the queue anew. The same person about the same thing counts once,
 * whoever presses twice. Throws NOT_FOUND for what who reports may not see, also where it was hidden in this moment.
 */
export async function takeReport(work: Work, { subject, reason, unlawful, by, put }: Taken): Promise<{ readonly caseId: string; readonly reportId: string | null }> {
  const held = await holdCase(work, subject);
  const seen = await readSubject(work, subject);
  const reportId = await put(held.id);
  if (!reportId) return { caseId: held.id, reportId };
  const wijkId = held.isNew ? await queueOf(work, subject.kind, seen) : held.wijkId;
  const signals = await keepSignals(work, held.id, subject, seen);
  const [past] = (await earlier.run(work.run, [by.personId, by.email, work.now])) as [{ settled: number; acted: number; fresh: boolean }];
  const { reach } = seen;
  const [weight] = (await weigh.run(work.run, [held.id, wijkId, reason === "DANGER", unlawful, signals, reach, accuracyOf(past.settled, past.acted, past.fresh)])) as [{ danger: boolean; unlawful: boolean; reports: number; accuracy: number }];
  await order.run(work.run, [held.id, urgencyOf({ ...weight, signals, reach, openedAt: held.openedAt })]);
  const ids = { caseId: held.id, reportId };
  work.emit({ type: "ReportMade", topics: [queueTopic(wijkId)], ids });
  // Once a case: the first who says so wakes somebody up.
  if (reason === "DANGER" && (await firstOfDanger(work, held.id))) work.emit({ type: "DangerReported", topics: [queueTopic(wijkId)], ids });
  return { caseId: held.id, reportId };
}

async function firstOfDanger(work: Work, caseId: string): Promise<boolean> {
  const [{ count }] = (await work.tx.query("select count(*)::int as count from reports where case_id = $1 and reason = 'DANGER'", [caseId])) as [{ count: number }];
  return count === 1;
}
