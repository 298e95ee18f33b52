import { Statement } from "../../../platform/database/statement.ts";
import { type Condition, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** A guard for acts in a wijk: throws NOT_SIGNED_IN, or NOT_ALLOWED for who does not hold the office there; a wijk that does not exist is nobody's. */
export function office(holds: Condition): (work: Work, wijkId: string) => Promise<void> {
  const ask = new Statement<{ holds: boolean }>(
    `select ${holds("r", ofParameters)} as holds, ($2::uuid, $3::timestamptz) is not null from (select w.id as wijk_id from wijken w where w.id = $1) r`,
  );
  return async (work, wijkId) => {
    const [found] = await ask.run(work.run, [wijkId, work.person(), work.now]);
    if (!found?.holds) throw new Refused("NOT_ALLOWED");
  };
}
