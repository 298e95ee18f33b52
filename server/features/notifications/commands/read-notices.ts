import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";

/** Marks all notices of whoever asks as read, in all their tabs. */
export async function readNotices(work: Work): Promise<void> {
  const person = work.person();
  const [read] = (await work.tx.query(
    "with marked as (update notices set read_at = $2 where person_id = $1 and read_at is null returning 1) select count(*)::int as count from marked",
    [person, work.now],
  )) as [{ count: number }];
  if (read.count > 0) work.emit({ type: "NoticesRead", topics: [personTopic(person)], ids: { personId: person } });
}
