import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { mostAnswers } from "../note.limits.ts";
import { lockNote, type NoteIds, tellNote } from "./lock-note.ts";

const insert = new Statement<{ id: string }>(
  `insert into draft_notes (initiative_id, parent_id, kind, text, author_id, created_at)
   select $1, $2, 'ANSWER', $3, $4, $5 where (select count(*) from draft_notes where parent_id = $2) < $6 returning id`,
);

/** Answers a note, also one that was settled. Who answers an answer stands beside it. */
export async function answerNote(work: Work, id: string, typed: string): Promise<NoteIds> {
  const note = await lockNote(work, id);
  await demandAct(work, "note", note.initiativeId);
  const text = tidy(typed);
  refuseIf(textProblem(text, "note"));
  const parentId = note.parentId ?? note.id;
  const [answer] = await insert.run(work.run, [note.initiativeId, parentId, text, work.person(), work.now, mostAnswers]);
  if (!answer) throw new Refused("TOO_MANY");
  return tellNote(work, "DraftNoteAnswered", { ...note, id: answer.id, parentId });
}
