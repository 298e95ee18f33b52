import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { isPaused } from "../pause.policy.ts";

const ask = new Statement<{ paused: boolean }>(`select ${isPaused("w", ofParameters)} as paused from (select $1::text as wijk_id) w`);

/** For what begins in a wijk and is no row yet. Throws PAUSED. */
export async function demandTakesPart(work: Work, wijkId: string): Promise<void> {
  refuseIf((await ask.run(work.run, [wijkId, work.viewer, work.now]))[0]?.paused === true && "PAUSED");
}
