import { postAll } from "../../../platform/mail.ts";
import { pushAll } from "../../../platform/push.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { deliveriesTopic } from "../delivery.events.ts";
import type { Site } from "./site.ts";
import { type Waiting, putOff, quietUntil, takeAway, waitingColumns, waitingJoins } from "./waiting.ts";
import { mailsOf } from "./write-mails.ts";

export const mostNow = 200;

/**
 * Brings what people want to know at once: a mail and a push each, some hundreds in one unit of work with a fixed number of statements. What falls in
 * somebody's quiet hours waits for their end. What is left tells of itself. Answers how many it looked at.
 */
export async function deliverNow(work: Work, site: Site): Promise<number> {
  const due = (await work.tx.query(
    `select ${waitingColumns} from (select * from notice_deliveries where how_often = 'NOW' and due_at <= $1 order by due_at, notice_id limit ${mostNow} for update skip locked) d ${waitingJoins}`,
    [work.now],
  )) as Waiting[];
  const quiet = due.flatMap((waiting) => {
    const until = quietUntil(waiting, work.now);
    return until ? [{ waiting, until }] : [];
  });
  await putOff(work, quiet);
  const later = new Set(quiet.map(({ waiting }) => waiting));
  const told = due.filter((waiting) => !later.has(waiting));
  await takeAway(work, told);
  await postAll(work.run, await mailsOf(work, told.filter(({ channel }) => channel === "EMAIL"), site), work.now);
  await pushAll(work.run, told.filter(({ channel }) => channel === "PUSH").map(({ personId, noticeId }) => ({ personId, source: `notice:${noticeId}` })), work.now);
  if (due.length === mostNow) work.emit({ type: "DeliveriesWait", topics: [deliveriesTopic], ids: {} });
  return due.length;
}
