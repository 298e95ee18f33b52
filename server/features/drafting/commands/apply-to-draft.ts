import { type Doc, encodeStateAsUpdate } from "yjs";
import type { Rich } from "#shared/drafting/document.ts";
import { largestDocument } from "#shared/drafting/messages.ts";
import { type Draft } from "#shared/initiatives/draft.ts";
import { drafted } from "#shared/initiatives/lifecycle.ts";
import { draftOf, richOf } from "#shared/drafting/document.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { holdInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { type Stored, docOf, stateOf, storeState, tellSaved } from "./draft-state.ts";

/** What the document of an initiative says now; where it has none yet, what the initiative says. Locks it. Throws NOT_FOUND. */
export async function readDraft(work: Work, id: string): Promise<{ readonly text: Draft; readonly rich: Rich }> {
  const initiative = await holdInitiative(work, id);
  if (!initiative) throw new Refused("NOT_FOUND");
  const doc = docOf(await stateOf(work, initiative.id));
  return { text: draftOf(doc), rich: richOf(doc) };
}

/**
 * Changes the document of an initiative in this unit of work; whoever has it open sees it after the commit, in whatever process. The
 * caller has asked the policy. Throws NOT_FOUND, WRONG_STAGE when it is frozen, TEXT_TOO_LONG when it would be larger than it may be.
 */
export async function applyToDraft(work: Work, id: string, change: (doc: Doc) => void): Promise<Stored> {
  const initiative = await holdInitiative(work, id);
  if (!initiative) throw new Refused("NOT_FOUND");
  refuseIf(!drafted.includes(initiative.stage) && "WRONG_STAGE");
  const doc = docOf(await stateOf(work, initiative.id));
  change(doc);
  refuseIf(encodeStateAsUpdate(doc).length > largestDocument && "TEXT_TOO_LONG");
  const stored = await storeState(work, initiative, doc);
  if (stored.raised) tellSaved(work, initiative);
  return stored;
}
