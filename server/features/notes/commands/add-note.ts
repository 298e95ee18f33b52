import type { RichPart } from "#shared/drafting/document.ts";
import { anchorOf, passageAt } from "#shared/drafting/passage.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { docOf, stateOf } from "../../drafting/commands/draft-state.ts";
import { longestAnchor, mostOpenNotes } from "../note.limits.ts";
import { type NoteIds, tellNote } from "./lock-note.ts";

export interface NewNote {
  readonly initiativeId: string;
  readonly kind: "COMMENT" | "SUGGESTION";
  readonly part: RichPart;
  readonly anchorFrom: string;
  readonly anchorTo: string;
  readonly text: string;
}

const insert = new Statement<{ id: string }>(
  `insert into draft_notes (initiative_id, kind, part, anchor_from, anchor_to, quote, text, author_id, created_at, state)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN' where (select count(*) from draft_notes where initiative_id = $1 and state = 'OPEN') < $10 returning id`,
);

/** Notes something at a passage of the draft as it is stored. What is quoted is read there, so that no note quotes what nobody wrote. */
export async function addNote(work: Work, input: NewNote): Promise<NoteIds> {
  // Counts against those who note at the same moment.
  const { id: initiativeId } = await lockInitiative(work, input.initiativeId);
  await demandAct(work, "note", initiativeId);
  const isSuggestion = input.kind === "SUGGESTION";
  const text = isSuggestion ? asOneParagraph(input.text) : tidy(input.text);
  refuseIf(textProblem(text, "note", isSuggestion));
  if (Math.max(input.anchorFrom.length, input.anchorTo.length) > longestAnchor) throw new Refused("STALE_PASSAGE");
  const doc = docOf(await stateOf(work, initiativeId));
  const passage = passageAt(doc.getXmlFragment(input.part), { from: input.anchorFrom, to: input.anchorTo });
  if (!passage?.words.trim()) throw new Refused("STALE_PASSAGE");
  refuseIf(isSuggestion && passage.from.text !== passage.to.text && "ONE_PARAGRAPH");
  refuseIf([...passage.words].length > limits.passage && "TEXT_TOO_LONG");
  const { from, to } = anchorOf(passage.from, passage.to);
  const [note] = await insert.run(work.run, [initiativeId, input.kind, input.part, from, to, passage.words, text, work.person(), work.now, mostOpenNotes]);
  if (!note) throw new Refused("TOO_MANY");
  return tellNote(work, "DraftNoted", { id: note.id, parentId: null, initiativeId });
}

/** What replaces words within a paragraph breaks no line. */
function asOneParagraph(text: string): string {
  return tidy(text).replace(/\s*\n\s*/gu, " ");
}
