import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { type Rule, ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** The rule as a guard on a row that everybody may see, by a key that is no uuid. Throws NOT_FOUND when there is none. */
export function demandOf(table: "pots" | "bookings", keyType: "text" | "bigint", of: Rule): (work: Work, key: string) => Promise<void> {
  const statement = new Statement<{ reason: RefusalReason | null }>(`select ${of("r", ofParameters)} as reason, ($2::uuid, $3::timestamptz) is not null from ${table} r where r.id = $1::${keyType}`);
  return async (work, key) => {
    const [row] = await statement.run(work.run, [key, work.viewer, work.now]);
    if (!row) throw new Refused("NOT_FOUND");
    if (row.reason) throw new Refused(row.reason);
  };
}
