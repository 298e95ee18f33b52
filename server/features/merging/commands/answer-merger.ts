import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { endInitiative } from "../../initiatives/commands/end-initiative.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { mayAgree, mayAnswer, mayReadMerger } from "../merger.policy.ts";
import { lockMerger, type LockedMerger } from "./lock-merger.ts";

const guards = { agree: guard("mergers", mayReadMerger, mayAgree), decline: guard("mergers", mayReadMerger, mayAnswer) };
const write = new Statement("update mergers set state = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1");

/** Answers for the initiative that was asked. Agreeing makes one of the two. */
export async function answerMerger(work: Work, id: string, agree: boolean, typed: string): Promise<string> {
  // Races with a second steward who answers, with the question being taken back, and with either being withdrawn, handed in or supported.
  const merger = await lockMerger(work, id);
  auditAct(work, agree ? "InitiativesMerged" : "MergerDeclined", merger.asked, { ...forGroup(merger.asked), facts: { other: merger.asking.id, stays: merger.staying.id } });
  await guards[agree ? "agree" : "decline"](work, merger.id);
  const answer = tidy(typed);
  refuseIf(textProblem(answer, "answer", true));
  await write.run(work.run, [merger.id, agree ? "AGREED" : "DECLINED", answer, work.viewer, work.now]);
  if (agree) await merge(work, merger);
  else work.emit({ type: "MergerDeclined", topics: [initiativeTopic(merger.asking.id), initiativeTopic(merger.asked.id)], ids: { mergerId: merger.id } });
  return merger.id;
}

/** One ends in the other as if it were withdrawn. No vote is moved: who gave theirs is asked anew, and who wrote along is asked into the group that goes on. */
async function merge(work: Work, { id, reason, staying, ending }: LockedMerger): Promise<void> {
  await endInitiative(work, ending, "InitiativeMerged", reason);
  await work.tx.query("update initiatives set merged_into = $2 where id = $1", [ending.id, staying.id]);
  work.emit({ type: "InitiativeGoesOn", topics: topicsOf(staying), ids: { initiativeId: staying.id, mergerId: id } });
}
