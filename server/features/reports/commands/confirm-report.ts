import type { ReportReason } from "#shared/moderation/reports.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { retentionDays } from "#shared/privacy/retention.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { takeReport } from "./take-report.ts";

interface Waiting extends Record<string, unknown> {
  readonly id: string;
  readonly caseId: string | null;
  readonly email: string;
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly unlawful: boolean;
}

const hold = new Statement<Waiting>(
  `select id, case_id as "caseId", email, subject_kind as kind, subject_id as "subjectId", reason, unlawful from reports
   where key_hash = $1 and (case_id is not null or reported_at > $2::timestamptz - interval '${retentionDays.unconfirmedReport} days') for update`,
);
const put = new Statement<{ id: string }>("update reports set case_id = $2 where id = $1 and not exists (select from reports o where o.case_id = $2 and o.email = $3) returning id");
const drop = new Statement("delete from reports where id = $1");

/** "Yes, that was me": the report goes into its case. A second time changes nothing; the same address has one there already: that one stands. Throws NOT_FOUND for a link that is old, used up or made up. */
export async function confirmReport(work: Work, key: string): Promise<string> {
  const [report] = await hold.run(work.run, [hashToken(key), work.now]);
  if (!report) throw new Refused("NOT_FOUND");
  const { id, caseId, email, kind, subjectId, reason, unlawful } = report;
  if (caseId) return id;
  const taken = await takeReport({ ...work, viewer: null }, {
    subject: { kind, id: subjectId }, reason, unlawful, by: { personId: null, email }, put: async (held) => (await put.run(work.run, [id, held, email]))[0]?.id ?? null,
  });
  if (taken.reportId) return id;
  await drop.run(work.run, [id]);
  const [first] = (await work.tx.query("select id from reports where case_id = $1 and email = $2", [taken.caseId, email])) as [{ id: string }];
  return first.id;
}
