import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./NoteTools.module.css";
import { useNoteTexts } from "#client/texts/own/notes.ts";

const NoteTools_note = graphql(`
  fragment NoteTools_note on DraftNote {
    id
    kind
    text
    state
    author { id name }
  }
`);

const CloseDraftNote = graphql(`
  mutation CloseDraftNote($id: ID!, $done: Boolean!) {
    closeDraftNote(id: $id, done: $done) {
      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export const RemoveDraftNote = graphql(`
  mutation RemoveDraftNote($id: ID!) {
    removeDraftNote(id: $id) {
      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface NoteToolsProps {
  readonly note: FragmentType<typeof NoteTools_note>;
  readonly mayNote: boolean;
  /** Null where its words are no longer there. */
  readonly onShow: (() => void) | null;
  readonly onAnswer: () => void;
}

/** The quiet buttons below a note. */
export function NoteTools({ note, mayNote, onShow, onAnswer }: NoteToolsProps) {
  const notes = useNoteTexts();
  const { words } = useTexts();
  const viewer = useViewer();
  const closing = useAct(CloseDraftNote);
  const removing = useAct(RemoveDraftNote);
  const { id, kind, text, state, author } = usePart(NoteTools_note, note);
  const name = author?.name ?? words.erasedAccount;
  const isComment = kind === "COMMENT";
  const tools = [
    onShow && { label: notes.show, name: notes.showOf(name), act: onShow },
    mayNote && { label: notes.answer, name: notes.answerTo(name), act: onAnswer },
    mayNote && isComment && state === "OPEN" && { label: notes.done, name: notes.doneOf(name), act: () => void closing.run({ id, done: true }) },
    mayNote && isComment && state === "DONE" && text !== null && { label: notes.reopen, name: notes.reopenOf(name), act: () => void closing.run({ id, done: false }) },
    viewer !== null && viewer.id === author?.id && text !== null && { label: notes.remove, name: notes.removeOwn, act: () => void removing.run({ id }) },
  ].filter((tool) => tool !== false && tool !== null);
  return (
    <>
      <div className={styles.tools}>{tools.map(({ label, name: said, act }) => <button key={label} type="button" className={styles.tool} aria-label={said} onClick={act}>{label}</button>)}</div>
      <Refused problem={closing.problem ?? removing.problem} />
    </>
  );
}
