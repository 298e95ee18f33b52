import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { queueTopic } from "../report.events.ts";

const close = new Statement<{ id: string; wijkId: string | null }>(
  `update moderation_cases set settled_at = $3, settled_by = $4, measure_id = $5 where subject_kind = $1 and subject_id = $2 and settled_at is null returning id, wijk_id as "wijkId"`,
);
const open = new Statement<{ id: string; wijkId: string | null }>(
  `update moderation_cases c set settled_at = null, settled_by = null, measure_id = null where c.id = $1
     and not exists (select from moderation_cases o where o.subject_kind = c.subject_kind and o.subject_id = c.subject_id and o.settled_at is null) returning c.id, c.wijk_id as "wijkId"`,
);

/** Ends the open case about this, if there is one, with the measure that was taken or with none; everybody who reported it hears of it. */
export async function closeCase(work: Work, kind: SubjectKind, id: string, measureId: string | null): Promise<void> {
  const [closed] = await close.run(work.run, [kind, id, work.now, work.viewer, measureId]);
  if (closed) work.emit({ type: measureId ? "ReportsActedOn" : "ReportsDismissed", topics: [queueTopic(closed.wijkId)], ids: { caseId: closed.id } });
}

/** Puts a settled case back into its queue, unless a newer one about the same is there. */
export async function reopenCase(work: Work, caseId: string): Promise<void> {
  const [opened] = await open.run(work.run, [caseId]);
  if (opened) work.emit({ type: "CaseReopened", topics: [queueTopic(opened.wijkId)], ids: { caseId: opened.id } });
}
