import { Refused } from "../../../platform/refused.ts";
import type { Effect } from "./effect.ts";

/** The pause itself is written with its measure, whose end it shares (see write-measure.ts): it needs exactly one person. */
export const keepingAway: Effect = {
  async begin(_work, { subject: { authorIds } }) {
    if (authorIds.length !== 1) throw new Refused("WRONG_COMBINATION");
    return {};
  },
  async end(work, { id }) {
    await work.tx.query("delete from pauses where measure_id = $1", [id]);
  },
};
