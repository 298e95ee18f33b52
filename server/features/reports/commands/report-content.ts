import { type Reported, reportProblem, tidyReport } from "#shared/moderation/reports.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asRef, type SubjectRef } from "./open-case.ts";
import { takeReport } from "./take-report.ts";

const add = new Statement<{ id: string }>(
  `insert into reports (subject_kind, subject_id, case_id, reporter_id, locale, reason, words, unlawful, ground, reported_at)
   select $1, $2, $3, p.id, p.locale, $5, $6, $7, $8, $9 from persons p where p.id = $4 on conflict do nothing returning id`,
);
const own = new Statement<{ id: string }>("select id from reports where case_id = $1 and reporter_id = $2");

/** Reports something by who is signed in. A second time changes nothing: the first stands. Answers its id. Throws NOT_FOUND, and what is wrong with what was typed. */
export async function reportContent(work: Work, asked: SubjectRef, typed: Reported): Promise<string> {
  const person = work.person();
  const subject = asRef(asked);
  const report = tidyReport(typed);
  refuseIf(reportProblem(report));
  const { reason, words, unlawful, ground } = report;
  const { caseId, reportId } = await takeReport(work, {
    subject, reason, unlawful, by: { personId: person, email: null },
    put: async (caseId) => (await add.run(work.run, [subject.kind, subject.id, caseId, person, reason, words, unlawful, ground, work.now]))[0]?.id ?? null,
  });
  return reportId ?? (await own.run(work.run, [caseId, person]))[0]?.id ?? "";
}
