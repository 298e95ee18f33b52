import { guard } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayMarkRead, mayReadGroup } from "../group.policy.ts";

const guardRead = guard("groups", mayReadGroup, mayMarkRead);

/** Remembers how far a member has read: to the newest that is there. Never back, so that two screens do not undo each other. */
export async function readGroup(work: Work, id: string): Promise<string> {
  await guardRead(work, id);
  await work.tx.query(
    `insert into group_reads (person_id, group_id, until_comment_id)
     select $1, $2, c.id from comments c where c.group_id = $2 order by c.id desc limit 1
     on conflict (person_id, group_id) do update set until_comment_id = greatest(group_reads.until_comment_id, excluded.until_comment_id)`,
    [work.person(), asUuid(id)],
  );
  return id;
}
