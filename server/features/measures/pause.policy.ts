// Who takes no part for a time. By itself, because what everybody may do asks it.
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Condition } from "../../platform/policy.ts";

/** Over a row with wijk_id: the viewer takes no part there now. */
export const isPaused: Condition = (row, { viewer, now }) => `exists (select from pauses pz where pz.person_id = ${viewer} and pz.until > ${now} and (pz.wijk_id is null or pz.wijk_id = ${row}.wijk_id))`;
/** As the last refusal of a rule for what people say and begin; never of reading, voting, their own data and objecting. */
export const unlessPaused: readonly [Condition, RefusalReason] = [isPaused, "PAUSED"];
