import type { FragmentType } from "@apollo/client/masking";
import { useEffect, useRef } from "react";
import type { Picked } from "./DraftNotes.tsx";
import { NoteItem, type NoteItem_note } from "./NoteItem.tsx";
import styles from "./NoteList.module.css";
import { useNoteTexts } from "#client/texts/own/notes.ts";
import type { OpenNote } from "./use-passages.ts";

type Note = OpenNote & { readonly state: "OPEN" | "DONE" | "ACCEPTED" | "DECLINED" } & FragmentType<typeof NoteItem_note>;

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly picked: Picked | null;
  readonly gone: ReadonlySet<string>;
  readonly mayNote: boolean;
  readonly maySettle: boolean;
  readonly onPick: (id: string) => void;
  readonly onShow: (note: OpenNote) => void;
}

/** The open notes, one after the other by keyboard too; those that are settled are folded away. */
export function NoteList({ notes, picked, gone, mayNote, maySettle, onPick, onShow }: NoteListProps) {
  const texts = useNoteTexts();
  const list = useRef<HTMLDivElement>(null);
  const open = notes.filter(({ state }) => state === "OPEN");
  const settled = notes.filter(({ state }) => state !== "OPEN");
  useEffect(() => {
    if (picked) list.current?.querySelector<HTMLElement>(`[data-note="${picked.id}"]`)?.focus();
  }, [picked]);
  const at = open.findIndex(({ id }) => id === picked?.id);
  const step = (by: 1 | -1) => {
    const next = open[(at < 0 && by < 0 ? 0 : at + by + open.length) % open.length];
    if (next) onPick(next.id);
  };
  const item = (note: Note) => (
    <li key={note.id} data-note={note.id} tabIndex={-1} className={styles.item} data-picked={note.id === picked?.id}>
      <NoteItem note={note} gone={gone.has(note.id)} mayNote={mayNote} maySettle={maySettle} onShow={() => onShow(note)} />
    </li>
  );
  return (
    <div ref={list} className={styles.list}>
      {open.length > 1 && (
        <div className={styles.walk}>
          <button type="button" className={styles.step} aria-label={texts.previousOf} onClick={() => step(-1)}>← {texts.previous}</button>
          <button type="button" className={styles.step} aria-label={texts.nextOf} onClick={() => step(1)}>{texts.next} →</button>
        </div>
      )}
      {open.length > 0 && <ol className={styles.items} aria-label={texts.sheet(open.length)}>{open.map(item)}</ol>}
      {settled.length > 0 && (
        <details className={styles.settled} open={settled.some(({ id }) => id === picked?.id) || undefined}>
          <summary>{texts.settled(settled.length)}</summary>
          <ol className={styles.items}>{settled.map(item)}</ol>
        </details>
      )}
    </div>
  );
}
