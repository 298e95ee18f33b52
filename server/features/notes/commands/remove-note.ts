import { Refused } from "../../../platform/refused.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdNote, type NoteIds, tellNote } from "./lock-note.ts";

const settled = `state = case when state = 'OPEN' then case kind when 'COMMENT' then 'DONE' else 'DECLINED' end else state end,
  settled_at = case when state = 'OPEN' then $2 else settled_at end`;
const remove = new Statement(`update draft_notes set text = '', removed_at = $2, ${settled} where id = $1`);

/** Takes one's own words back, also where nothing more may be noted. What others answered stays, below a place that says so. */
export async function removeNote(work: Work, id: string): Promise<NoteIds> {
  const note = await holdNote(work, id);
  if (note.authorId !== work.person()) throw new Refused("NOT_ALLOWED");
  const ids = { noteId: note.parentId ?? note.id, initiativeId: note.initiativeId };
  if (note.removed) return ids;
  await remove.run(work.run, [note.id, work.now]);
  return tellNote(work, "DraftNoteRemoved", note);
}

/** As if a person took back everything that they noted. */
export async function removeNotes(work: Work, personId: string): Promise<void> {
  await work.tx.query(`update draft_notes set text = '', removed_at = coalesce(removed_at, $2), ${settled} where author_id = $1`, [personId, work.now]);
}
