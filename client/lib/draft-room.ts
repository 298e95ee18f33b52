import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { Doc } from "yjs";
import type { RichPart } from "#shared/drafting/document.ts";
import type { BudgetLine } from "#shared/initiatives/draft.ts";

/** What stands beside a draft may know of where it is written: the document, and the editors of its parts. */
export interface OpenDraft {
  readonly initiativeId: string;
  readonly doc: Doc;
  /** By part; an editor comes and goes with its part on the screen. Positions: `@tiptap/y-tiptap` between the document's and the editor's. */
  readonly editors: ReadonlyMap<RichPart, Editor>;
  /** Whether all that was typed is stored, asked for within so many milliseconds. */
  readonly settle: (within: number) => Promise<boolean>;
  /** Puts lines behind those of the budget; false, and none of them, when there is no room for all. */
  readonly addLines: (lines: readonly BudgetLine[]) => boolean;
}

export const OpenDraftContext = createContext<OpenDraft | null>(null);

/** The draft that is open around here, or null. */
export function useOpenDraft(): OpenDraft | null {
  return useContext(OpenDraftContext);
}
