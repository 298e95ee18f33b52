import { Extension, type Extensions } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { StarterKit } from "@tiptap/starter-kit";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { RichPart } from "#shared/drafting/document.ts";
import styles from "./Caret.module.css";
import type { DraftRoom } from "./draft-room.ts";
import { LinkMark } from "./link-mark.ts";

/** A part of the plan knows paragraphs, two kinds of lists, bold, italic and links; what is pasted beyond that becomes plain words. */
export function partExtensions(room: DraftRoom, part: RichPart): Extensions {
  return [
    StarterKit.configure({
      blockquote: false, code: false, codeBlock: false, dropcursor: false, gapcursor: false, heading: false, horizontalRule: false, link: false, strike: false,
      trailingNode: false, underline: false, undoRedo: false,
    }),
    LinkMark,
    Collaboration.configure({ document: room.doc, field: part }),
    Extension.create({
      name: "carets",
      addProseMirrorPlugins: () => [yCursorPlugin(room.awareness, { cursorBuilder: caretOf, selectionBuilder: ({ colour }: Whose) => ({ class: styles.selection, style: `--hue: ${colour}` }) })],
    }),
  ];
}

interface Whose {
  readonly name: string;
  readonly colour: string;
}

/** Somebody's caret with their name. Who listens hears who is here above the text; among the letters it would only be in the way. */
function caretOf({ name, colour }: Whose): HTMLElement {
  const caret = document.createElement("span");
  caret.className = styles.caret ?? "";
  caret.style.setProperty("--hue", colour);
  caret.ariaHidden = "true";
  const label = document.createElement("span");
  label.textContent = name;
  // A word joiner on either side keeps a line from breaking at the caret.
  caret.append("\u2060", label, "\u2060");
  return caret;
}
