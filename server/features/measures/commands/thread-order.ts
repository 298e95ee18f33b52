import { slowMinutes } from "#shared/moderation/measures.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Effect } from "./effect.ts";

/** Sets a column of what began a thread, once. */
const onThread = (column: "locked_at" | "slow_minutes", value: (work: Work) => unknown): Effect => ({
  async begin(work, { subject: { id } }) {
    const [thread] = (await work.tx.query(`select parent_id is null as first, ${column} is not null as done from comments where id = $1`, [id])) as { first: boolean; done: boolean }[];
    if (!thread?.first) throw new Refused("WRONG_COMBINATION");
    if (thread.done) throw new Refused("ALREADY_MEASURED");
    await work.tx.query(`update comments set ${column} = $2 where id = $1`, [id, value(work)]);
    return {};
  },
  async end(work, { subjectId }) {
    await work.tx.query(`update comments set ${column} = null where id = $1`, [subjectId]);
  },
});

export const locking = onThread("locked_at", ({ now }) => now);
export const slowing = onThread("slow_minutes", () => slowMinutes);
