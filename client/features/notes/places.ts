// Between the words of the document and the places of the editor that shows them.
import type { Editor } from "@tiptap/core";
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { type Anchor, type Spot, anchorOf, quoted } from "#shared/drafting/passage.ts";
import type { RichPart } from "#shared/drafting/document.ts";

export interface Place {
  readonly from: number;
  readonly to: number;
}
export interface Chosen {
  readonly part: RichPart;
  readonly anchor: Anchor;
  readonly words: string;
  /** A suggestion replaces words of one paragraph only. */
  readonly inOneParagraph: boolean;
}
interface Quoting {
  readonly anchorFrom: string;
  readonly anchorTo: string;
  readonly quote: string;
}
interface Binding {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly mapping: Map<unknown, unknown>;
}

function bindingOf(editor: Editor): Binding | null {
  if (editor.isDestroyed) return null;
  const state = ySyncPluginKey.getState(editor.state) as { binding?: Binding | null } | undefined;
  return state?.binding ?? null;
}

/** What is selected in an editor, as the document knows it; null when nothing is. */
export function chosenIn(editor: Editor, part: RichPart): Chosen | null {
  const binding = bindingOf(editor);
  const { from, to, empty } = editor.state.selection;
  if (!binding || empty) return null;
  const [begin, end] = [spotAt(binding, from), spotAt(binding, to)];
  const words = editor.state.doc.textBetween(from, to, "\n", "\n");
  if (!begin || !end || !words.trim()) return null;
  return { part, anchor: anchorOf(begin, end), words, inOneParagraph: begin.text === end.text };
}

function spotAt({ doc, type, mapping }: Binding, position: number): Spot | null {
  const relative = absolutePositionToRelativePosition(position, type, mapping as never) as Y.RelativePosition;
  const at = Y.createAbsolutePositionFromRelativePosition(relative, doc);
  return at?.type instanceof Y.XmlText ? { text: at.type, index: at.index } : null;
}

/** Where the words of a note stand in an editor; null when they do no longer. */
export function placeOf(editor: Editor, { anchorFrom, anchorTo, quote }: Quoting): Place | null {
  const binding = bindingOf(editor);
  const passage = binding && quoted(binding.type, { from: anchorFrom, to: anchorTo }, quote);
  if (!passage) return null;
  const [from, to] = [positionOf(binding, passage.from), positionOf(binding, passage.to)];
  return from !== null && to !== null && from < to && to <= editor.state.doc.content.size ? { from, to } : null;
}

function positionOf({ doc, type, mapping }: Binding, { text, index }: Spot): number | null {
  return relativePositionToAbsolutePosition(doc, type, Y.createRelativePositionFromTypeIndex(text, index, -1), mapping as never) as number | null;
}
