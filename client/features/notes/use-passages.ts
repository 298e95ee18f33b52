import { useEffect, useState } from "react";
import type { RichPart } from "#shared/drafting/document.ts";
import { useOpenDraft } from "#client/lib/draft-room.ts";
import { type Mark, marksKey, marksPlugin, noteAt, showMarks } from "./marks.ts";
import { type Chosen, chosenIn, placeOf } from "./places.ts";

export interface OpenNote {
  readonly id: string;
  readonly kind: "COMMENT" | "SUGGESTION";
  readonly part: RichPart;
  readonly anchorFrom: string;
  readonly anchorTo: string;
  readonly quote: string;
}
interface Passages {
  /** What is selected in the text that one was in last. */
  readonly chosen: Chosen | null;
  /** Those whose words stand there no more. */
  readonly gone: ReadonlySet<string>;
  /** Takes the focus to the words of a note. */
  readonly show: (note: OpenNote) => void;
}

/** Marks the words of these notes in the editors around here, and knows what is selected there. `onKey` is asked for with the note at the caret. */
export function usePassages(notes: readonly OpenNote[], onPick: (id: string) => void, onKey: (id: string | null) => void): Passages {
  const open = useOpenDraft();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!open) return undefined;
    const stops = [...open.editors].map(([part, editor]) => {
      const select = () => setChosen(chosenIn(editor, part));
      const press = (event: KeyboardEvent) => {
        if (event.code !== "KeyM" || !event.ctrlKey || !event.altKey) return;
        event.preventDefault();
        onKey(editor.state.selection.empty ? noteAt(editor.view, editor.state.selection.from) : null);
      };
      editor.registerPlugin(marksPlugin(onPick));
      editor.on("selectionUpdate", select);
      const { dom } = editor.view;
      dom.addEventListener("keydown", press);
      return () => {
        dom.removeEventListener("keydown", press);
        editor.off("selectionUpdate", select);
        if (!editor.isDestroyed) editor.unregisterPlugin(marksKey);
      };
    });
    return () => stops.forEach((stop) => stop());
  }, [open, onPick, onKey]);

  useEffect(() => {
    if (!open) return undefined;
    let frame = 0;
    const mark = () => {
      const found = new Map<string, Mark>();
      for (const [part, editor] of open.editors) {
        const marks = notes.filter((note) => note.part === part).flatMap(({ id, kind, ...note }) => {
          const place = placeOf(editor, note);
          return place ? [{ id, kind, ...place }] : [];
        });
        if (!editor.isDestroyed) showMarks(editor, marks);
        for (const each of marks) found.set(each.id, each);
      }
      const missing = notes.filter(({ id, part }) => open.editors.has(part) && !found.has(id)).map(({ id }) => id);
      setGone((before) => (missing.join() === [...before].join() ? before : new Set(missing)));
    };
    // After the editor has taken in what came: places are read from what it shows.
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    };
    open.doc.on("update", soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      open.doc.off("update", soon);
    };
  }, [open, notes]);

  const show = ({ part, ...note }: OpenNote) => {
    const editor = open?.editors.get(part);
    const place = editor && placeOf(editor, note);
    if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
  };
  return { chosen, gone, show };
}
