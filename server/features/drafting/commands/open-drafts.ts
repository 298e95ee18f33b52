// What the open documents of this process do with the stored ones. Whoever writes in them was asked before; here the server acts by itself.
import { type Doc, applyUpdate } from "yjs";
import { drafted } from "#shared/initiatives/lifecycle.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type LockedInitiative, holdInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { type Stored, type StoredState, stateOf, storeState, tellSaved } from "./draft-state.ts";

/** A document that is open in this process. */
export interface Holder {
  readonly doc: Doc;
  /** Of the stored document that it holds all of. */
  readonly revision: number;
  /** Called when what is stored is taken from the document: what comes after is not in it. */
  taken(): void;
  /** Whether the pages are to be told now that the draft changed; else the holder has it told later. */
  tells(): boolean;
}

/** Changes of a document that came from the database. */
export const fromStore = { source: "local", skipStoreHooks: true } as const;

async function holdDrafted(work: Work, id: string): Promise<LockedInitiative | null> {
  const initiative = await holdInitiative(work, id);
  return initiative && drafted.includes(initiative.stage) ? initiative : null;
}

/** The document as it is stored, made under the lock if it is not there yet, and its initiative's version; null when it is frozen. */
export async function openDraft(work: Work, id: string): Promise<(StoredState & { readonly version: number }) | null> {
  const initiative = await holdDrafted(work, id);
  return initiative && { ...(await stateOf(work, initiative.id)), version: initiative.version };
}

/** Merges an open document with the stored one, under the lock, and stores it; null when it was frozen meanwhile. */
export async function storeDraft(work: Work, id: string, holder: Holder): Promise<Stored | null> {
  const initiative = await holdDrafted(work, id);
  if (!initiative) return null;
  const { state, revision } = await stateOf(work, initiative.id, holder.revision);
  if (revision !== holder.revision) applyUpdate(holder.doc, state, fromStore);
  holder.taken();
  const stored = await storeState(work, initiative, holder.doc);
  if (stored.raised && holder.tells()) tellSaved(work, initiative);
  return stored;
}

/** Tells the pages what earlier stores left untold. */
export async function tellDraft(work: Work, id: string): Promise<void> {
  const initiative = await holdInitiative(work, id);
  if (initiative) tellSaved(work, initiative);
}
