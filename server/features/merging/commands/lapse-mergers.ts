import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";

const lapse = new Statement<{ askingId: string; askedId: string }>(
  `update mergers set state = 'TAKEN_BACK', answered_at = $2 where state = 'ASKED' and $1::uuid in (asking_id, asked_id) returning asking_id as "askingId", asked_id as "askedId"`,
);

/** With a locked initiative that ends, every open question about it does. */
export async function lapseMergers(work: Work, initiativeId: string): Promise<void> {
  for (const { askingId, askedId } of await lapse.run(work.run, [initiativeId, work.now])) {
    work.emit({ type: "MergerTakenBack", topics: [initiativeTopic(askingId === initiativeId ? askedId : askingId)], ids: {} });
  }
}
