import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { checklistIds } from "#shared/subsidies/checklist.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { auditAct } from "../../initiatives/commands/audit-act.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

export interface CriterionReply {
  readonly id: string;
  readonly criterion: string;
  readonly agrees: boolean;
  readonly answer: string;
}

const write = new Statement(
  `insert into criterion_answers (initiative_id, criterion, agrees, answer, answered_at, answered_by) values ($1, $2, $3, $4, $5, $6)
   on conflict (initiative_id, criterion) do update set agrees = excluded.agrees, answer = excluded.answer, answered_at = excluded.answered_at, answered_by = excluded.answered_by`,
);
const confirm = new Statement(
  `update applications set contact_confirmed_at = coalesce(contact_confirmed_at, $2), contact_confirmed_by = coalesce(contact_confirmed_by, $3)
   where initiative_id = $1 and exists (select from application_parts p where p.initiative_id = $1 and p.part = 'CONTACT' and p.said->>'who' <> '') returning contact_confirmed_at`,
);

/** The wijkregisseur says of a criterion whether it is met, in words; a second time changes it. */
export async function answerCriterion(work: Work, { id, criterion, agrees, answer }: CriterionReply): Promise<void> {
  const initiative = await lockInitiative(work, id);
  refuseIf(!checklistIds.some((each) => each === criterion) && "NOT_FOUND");
  auditAct(work, "CriterionAnswered", initiative, { facts: { criterion, agrees } });
  await demandAct(work, "answerCriteria", initiative.id);
  const told = tidy(answer);
  refuseIf(textProblem(told, "answer"));
  await write.run(work.run, [initiative.id, criterion, agrees, told, work.now, work.viewer]);
  work.emit({ type: "CriterionAnswered", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

/** The wijkregisseur confirms that the initiators spoke with them first, as the rule of the wijkbudget asks. Throws NOTHING_WAITING where they do not say so. */
export async function confirmContact(work: Work, id: string): Promise<void> {
  const initiative = await lockInitiative(work, id);
  auditAct(work, "ContactConfirmed", initiative);
  await demandAct(work, "answerCriteria", initiative.id);
  refuseIf(!(await confirm.run(work.run, [initiative.id, work.now, work.viewer])).length && "NOTHING_WAITING");
  work.emit({ type: "ContactConfirmed", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}
