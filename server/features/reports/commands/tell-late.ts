import type { Transact } from "../../../platform/unit-of-work.ts";
import { queueTopic } from "../report.events.ts";

/** How long a case may wait before who stands in hears of it, in hours. */
const lateHours = 24;

const due = `with late as (
    select id from moderation_cases where settled_at is null and told_late_at is null and report_count > 0 and opened_at <= $1::timestamptz - interval '${lateHours} hours' order by id for update
  ), told as (update moderation_cases c set told_late_at = $1 from late where c.id = late.id returning c.wijk_id, c.id)
  select wijk_id as "wijkId", min(id::text) as id from told group by wijk_id order by wijk_id`;

/** Tells of cases that wait for more than a day, each once and one notice a queue. Safe to run twice and side by side. */
export async function tellLate(transact: Transact, now: Date): Promise<void> {
  await transact({ viewer: null, now }, async (work) => {
    const late = (await work.tx.query(due, [now])) as { wijkId: string | null; id: string }[];
    for (const { wijkId, id } of late) work.emit({ type: "CasesWait", topics: [queueTopic(wijkId)], ids: { caseId: id } });
  });
}
