import { passageAt, quoted, replacePassage } from "#shared/drafting/passage.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { applyToDraft } from "../../drafting/commands/apply-to-draft.ts";
import { docOf, stateOf } from "../../drafting/commands/draft-state.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockNote, type LockedNote, type NoteIds, tellNote } from "./lock-note.ts";
import { settle } from "./settle.ts";

/** With what stands there now, when a suggestion could not be put in its place; empty where the passage is gone. */
export type Decided = NoteIds & { readonly stands?: string };

/** Accepts a suggestion, which writes it into the draft, or declines it. Who decides the same a second time changes nothing. */
export async function decideSuggestion(work: Work, id: string, accept: boolean): Promise<Decided> {
  // Two stewards at once: the second finds it decided.
  const note = await lockNote(work, id);
  await demandAct(work, "settle", note.initiativeId);
  refuseIf((note.kind !== "SUGGESTION" || note.removed) && "NOT_ALLOWED");
  const [ids, state] = [{ noteId: note.id, initiativeId: note.initiativeId }, accept ? "ACCEPTED" : "DECLINED"] as const;
  if (note.state === state) return ids;
  refuseIf(note.state !== "OPEN" && "ALREADY_DECIDED");
  const stands = accept ? await put(work, note) : null;
  if (stands !== null) return { ...ids, stands };
  await settle(work, note.id, state);
  return tellNote(work, accept ? "SuggestionAccepted" : "SuggestionDeclined", note);
}

/** Puts the words in their place, in this unit of work; answers what stands there when it is no longer what was quoted, and writes nothing then. */
async function put(work: Work, { initiativeId, part, from, to, quote, text }: LockedNote): Promise<string | null> {
  const stored = docOf(await stateOf(work, initiativeId)).getXmlFragment(part);
  if (!quoted(stored, { from, to }, quote)) return passageAt(stored, { from, to })?.words ?? "";
  await applyToDraft(work, initiativeId, (doc) => {
    const passage = quoted(doc.getXmlFragment(part), { from, to }, quote);
    if (passage) replacePassage(passage, text);
  });
  return null;
}
