import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { Doc } from "yjs";
import type { RichPart } from "#shared/drafting/document.ts";

/** What stands beside a draft may know of where it is written: the document, and the editors of its parts. */
export interface OpenDraft {
  readonly initiativeId: string;
  readonly doc: Doc;
  /** By part; an editor comes and goes with its part on the screen. Positions: `@tiptap/y-tiptap` between the document's and the editor's. */
  readonly editors: ReadonlyMap<RichPart, Editor>;
}

export const OpenDraftContext = createContext<OpenDraft | null>(null);

/** The draft that is open around here, or null. */
export function useOpenDraft(): OpenDraft | null {
  return useContext(OpenDraftContext);
}
