import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const forget = new Statement("delete from street_voices where initiative_id = $1");

/** Who was counted in a round of before may say it anew: its prints go when another opens. */
export async function forgetStreet(work: Work, initiativeId: string): Promise<void> {
  await forget.run(work.run, [initiativeId]);
}
