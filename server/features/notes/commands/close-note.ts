import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockNote, type NoteIds, tellNote } from "./lock-note.ts";
import { settle } from "./settle.ts";

/** Puts a comment away, or opens it again; a second time changes nothing. Suggestions are decided instead. */
export async function closeNote(work: Work, id: string, done: boolean): Promise<NoteIds> {
  const note = await lockNote(work, id);
  await demandAct(work, "note", note.initiativeId);
  refuseIf((note.kind !== "COMMENT" || (!done && note.removed)) && "NOT_ALLOWED");
  const state = done ? "DONE" : "OPEN";
  if (note.state === state) return { noteId: note.id, initiativeId: note.initiativeId };
  await settle(work, note.id, state);
  return tellNote(work, "DraftNoteClosed", note);
}
