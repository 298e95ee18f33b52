import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { guard } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayReopenCase, maySettleCase } from "../report.policy.ts";
import { moderates } from "../../measures/measure.policy.ts";
import { closeCase, reopenCase } from "./close-case.ts";

/** The most that one act settles: what somebody can look over before. */
export const mostAtOnce = 50;

const hold = new Statement<{ id: string; kind: SubjectKind; subjectId: string; wijkId: string | null }>(
  `select id, subject_kind as kind, subject_id as "subjectId", wijk_id as "wijkId" from moderation_cases where id = any($1::uuid[]) order by id for update`,
);
const guardSettle = guard("moderation_cases", moderates, maySettleCase);
const guardReopen = guard("moderation_cases", moderates, mayReopenCase);

/** Looked at, and nothing is wrong: settles these cases without a measure, all or none. Throws NOT_FOUND, ALREADY_DECIDED where another was first, TOO_MANY. */
export async function settleCases(work: Work, ids: readonly string[]): Promise<void> {
  work.person();
  const asked = [...new Set(ids.map((id) => asUuid(id)?.toLowerCase() ?? null))];
  if (asked.length > mostAtOnce) throw new Refused("TOO_MANY");
  const held = await hold.run(work.run, [asked]);
  if (held.length === 0 || held.length < asked.length) throw new Refused("NOT_FOUND");
  for (const { id, kind, subjectId, wijkId } of held) {
    await guardSettle(work, id);
    work.audit({ act: "ReportsDismissed", subject: ["case", id], wijkId });
    await closeCase(work, kind, subjectId, null);
  }
}

/** Takes "nothing is wrong" back. Throws NOT_FOUND, NOTHING_WAITING where a measure ended it or a newer case is open. */
export async function undoSettling(work: Work, id: string): Promise<void> {
  work.person();
  const [held] = await hold.run(work.run, [[asUuid(id)]]);
  if (!held) throw new Refused("NOT_FOUND");
  await guardReopen(work, held.id);
  work.audit({ act: "CaseReopened", subject: ["case", held.id], wijkId: held.wijkId });
  await reopenCase(work, held.id);
}
