import { Refused } from "../../../platform/refused.ts";
import type { Effect } from "./effect.ts";
import { demandUnplaced, flatten, holdThread, putBelow, putThread, takeFromBelow } from "./threads.ts";

/** From this answer on the talk goes on as a thread of its own; the first is closed, and says where it goes on. */
export const splitting: Effect = {
  async begin(work, { subject: { id } }) {
    const thread = await holdThread(work, id);
    if (!thread?.parentId) throw new Refused("WRONG_COMBINATION");
    await demandUnplaced(work, id);
    const [first] = (await work.tx.query("select continued_in is not null as split from comments where id = $1", [thread.parentId])) as { split: boolean }[];
    if (first?.split) throw new Refused("ALREADY_MEASURED");
    const later = (await work.tx.query("select id from comments where parent_id = $1 and id > $2 order by id", [thread.parentId, id])) as { id: string }[];
    await takeFromBelow(work, id, thread.parentId);
    for (const answer of later) {
      await takeFromBelow(work, answer.id, thread.parentId);
      await putBelow(work, answer.id, id);
    }
    await work.tx.query("update comments set continued_in = $2 where id = $1", [thread.parentId, id]);
    return { parentId: thread.parentId };
  },
  async end(work, { subjectId, prior }) {
    const parent = await holdThread(work, prior["parentId"] as string);
    if (!parent || !(await holdThread(work, subjectId))) return;
    await work.tx.query("update comments set continued_in = null where id = $1", [parent.id]);
    const below = parent.parentId ?? parent.id;
    await putThread(work, subjectId, parent.subject);
    await flatten(work, subjectId, below);
    await putBelow(work, subjectId, below);
  },
};
