import { type NoticeGroup, kindsByGroup } from "#shared/notifications/kinds.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";

/** Marks notices of whoever asks as read, in all their tabs and on all their devices: all, those of a group of kinds, or one. What is somebody else's is none. */
export async function readNotices(work: Work, { of, id }: { readonly of?: NoticeGroup | null; readonly id?: string | null } = {}): Promise<void> {
  const person = work.person();
  const [read] = (await work.tx.query(
    "with marked as (update notices set read_at = $2 where person_id = $1 and read_at is null and ($3::text[] is null or kind = any($3)) and ($4::text is null or id::text = lower($4)) returning 1) select count(*)::int as count from marked",
    [person, work.now, of ? kindsByGroup[of] : null, id ?? null],
  )) as [{ count: number }];
  if (read.count > 0) work.emit({ type: "NoticesRead", topics: [personTopic(person)], ids: { personId: person } });
}
