import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type AskablePart, askableParts } from "#shared/subsidies/application.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { stopClock, termFromNow } from "./clock.ts";

/** Asks the applicant to complete parts of what was handed in (Awb 4:5). Until they do, or their time is over, the clock stands still (Awb 4:15). Throws ALREADY_ASKED, INCOMPLETE, INVALID_TEXT. */
export async function askCompletion(work: Work, id: string, parts: readonly AskablePart[], why: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "CompletionAsked", initiative, { rule: "Awb 4:5", facts: { parts: parts.length } });
  await demandAct(work, "askCompletion", initiative.id);
  const asked = askableParts.filter((part) => parts.includes(part));
  if (!asked.length) throw new Refused("INCOMPLETE");
  const reason = tidy(why);
  refuseIf(textProblem(reason, "answer"));
  await work.tx.query(
    `insert into completions (initiative_id, number, parts, reason, asked_by, asked_at, answer_by)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from completions where initiative_id = $1`,
    [initiative.id, asked, reason, work.person(), work.now, await termFromNow(work, "COMPLETION")],
  );
  await stopClock(work, initiative.id, reason);
  work.emit({ type: "CompletionAsked", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
