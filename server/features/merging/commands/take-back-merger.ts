import { guard } from "../../../platform/policy.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayReadMerger, mayTakeBack } from "../merger.policy.ts";
import { lockMerger } from "./lock-merger.ts";

const guardTakeBack = guard("mergers", mayReadMerger, mayTakeBack);
const write = new Statement("update mergers set state = 'TAKEN_BACK', answered_by = $2, answered_at = $3 where id = $1");

/** Takes a question back for the initiative that asked it. */
export async function takeBackMerger(work: Work, id: string): Promise<string> {
  const { id: mergerId, asking, asked } = await lockMerger(work, id);
  await guardTakeBack(work, mergerId);
  await write.run(work.run, [mergerId, work.viewer, work.now]);
  work.emit({ type: "MergerTakenBack", topics: [initiativeTopic(asking.id), initiativeTopic(asked.id)], ids: { mergerId } });
  return mergerId;
}
