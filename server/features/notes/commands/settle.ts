import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const write = new Statement("update draft_notes set state = $2, settled_by = case when $2 <> 'OPEN' then $3::uuid end, settled_at = case when $2 <> 'OPEN' then $4::timestamptz end where id = $1");

/** Writes what became of a locked note, and who saw to it. */
export async function settle(work: Work, id: string, state: "OPEN" | "DONE" | "ACCEPTED" | "DECLINED"): Promise<void> {
  await write.run(work.run, [id, state, work.viewer, work.now]);
}
