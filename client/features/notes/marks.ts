// The passages that somebody noted something at, marked in the editor and nowhere in the document.
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/core";
import styles from "./Marks.module.css";
import type { Place } from "./places.ts";

export interface Mark extends Place {
  readonly id: string;
  readonly kind: "COMMENT" | "SUGGESTION";
}

const key = new PluginKey<DecorationSet>("notes");

/** Between two readings of the document the marks go along with what is typed. */
export function marksPlugin(onPick: (id: string) => void): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) => {
        const marks = transaction.getMeta(key) as readonly Mark[] | undefined;
        return marks ? DecorationSet.create(transaction.doc, marks.map(decorationOf)) : set.map(transaction.mapping, transaction.doc);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, position) => {
        const id = noteAt(view, position);
        if (id && view.state.selection.empty) onPick(id);
        return false;
      },
    },
  });
}

export const marksKey = key;

/** The note whose words one is in; of several the one that was noted last. */
export function noteAt(view: EditorView, position: number): string | null {
  const found = key.getState(view.state)?.find(position, position) ?? [];
  return (found.at(-1)?.spec as { id?: string } | undefined)?.id ?? null;
}

/** Shows these marks, and says nothing to the editor where they stand already. */
export function showMarks(editor: Editor, marks: readonly Mark[]): void {
  const shown = key.getState(editor.state)?.find() ?? [];
  const sign = (each: { from: number; to: number }, id: unknown) => `${each.from} ${each.to} ${String(id)}`;
  const before = shown.map((each) => sign(each, (each.spec as Mark).id)).sort().join();
  if (before === marks.map((each) => sign(each, each.id)).sort().join()) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, marks).setMeta("addToHistory", false));
}

function decorationOf({ id, kind, from, to }: Mark): Decoration {
  return Decoration.inline(from, to, { nodeName: "mark", class: styles.mark ?? "", "data-kind": kind }, { id, inclusiveStart: false, inclusiveEnd: false });
}
