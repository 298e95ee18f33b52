import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./NoteAnswers.module.css";
import { RemoveDraftNote } from "./NoteTools.tsx";
import tools from "./NoteTools.module.css";
import { useNoteTexts } from "#client/texts/own/notes.ts";

const NoteAnswers_note = graphql(`
  fragment NoteAnswers_note on DraftNote {
    id
    author { id name }
    answers { id text createdAt author { id name } }
  }
`);

export function NoteAnswers({ note }: { readonly note: FragmentType<typeof NoteAnswers_note> }) {
  const notes = useNoteTexts();
  const { words } = useTexts();
  const { relative, dateTime } = useFormat();
  const viewer = useViewer();
  const { run } = useAct(RemoveDraftNote);
  const { author, answers } = usePart(NoteAnswers_note, note);
  if (!answers.length) return null;
  return (
    <ol className={styles.answers} aria-label={notes.answersTo(author?.name ?? words.erasedAccount)}>
      {answers.map(({ id, text, createdAt, author: by }) => (
        <li key={id}>
          <b>{by?.name ?? words.erasedAccount}</b> <time className={styles.soft} dateTime={createdAt} title={dateTime(createdAt)}>{relative(createdAt)}</time>
          <p className={text === null ? styles.soft : styles.text}>{text ?? notes.removed}</p>
          {text !== null && viewer?.id === by?.id && <button type="button" className={tools.tool} aria-label={notes.removeAnswer} onClick={() => void run({ id })}>{notes.remove}</button>}
        </li>
      ))}
    </ol>
  );
}
