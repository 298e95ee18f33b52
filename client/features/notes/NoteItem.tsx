import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { DecideSuggestion } from "./DecideSuggestion.tsx";
import { Difference } from "./Difference.tsx";
import { NoteAnswers } from "./NoteAnswers.tsx";
import styles from "./NoteItem.module.css";
import { NoteTools } from "./NoteTools.tsx";
import { useNoteTexts } from "#client/texts/own/notes.ts";

export const NoteItem_note = graphql(`
  fragment NoteItem_note on DraftNote {
    id
    kind
    quote
    text
    state
    createdAt
    author { id name }
    settledBy { id name }
    ...NoteTools_note
    ...DecideSuggestion_note
    ...NoteAnswers_note
  }
`);

interface NoteItemProps {
  readonly note: FragmentType<typeof NoteItem_note>;
  readonly gone: boolean;
  readonly mayNote: boolean;
  readonly maySettle: boolean;
  readonly onShow: () => void;
}

/** What somebody said about words of the draft, what came of it, and what can be done with it. */
export function NoteItem({ note: masked, gone, mayNote, maySettle, onShow }: NoteItemProps) {
  const notes = useNoteTexts();
  const { words } = useTexts();
  const { relative, dateTime } = useFormat();
  const note = usePart(NoteItem_note, masked);
  const { id, kind, quote, text, state, createdAt, author, settledBy } = note;
  const [answering, setAnswering] = useState(false);
  const name = author?.name ?? words.erasedAccount;
  const isOpen = state === "OPEN";
  return (
    <article className={styles.note} data-kind={kind} aria-label={kind === "SUGGESTION" ? notes.suggestionBy(name) : notes.by(name)}>
      <p className={styles.by}>
        <Initials name={name} />
        <span><b>{name}</b> <time className={styles.soft} dateTime={createdAt} title={dateTime(createdAt)}>{relative(createdAt)}</time></span>
        {!isOpen && <Chip tone={state === "DECLINED" ? "bad" : "good"}>{settledBy ? notes.settledBy(notes.states[state], settledBy.name) : notes.states[state]}</Chip>}
      </p>
      {kind === "SUGGESTION" && text !== null ? <Difference before={quote} after={text} /> : <blockquote className={styles.quote}>{quote}</blockquote>}
      {isOpen && gone && <p className={styles.soft}>{notes.gone}</p>}
      {kind === "COMMENT" && text !== null && <p className={styles.text}>{text}</p>}
      {text === null && <p className={styles.soft}>{notes.removed}</p>}
      {kind === "SUGGESTION" && isOpen && text !== null && (maySettle ? <DecideSuggestion note={note} /> : <p className={styles.soft}>{notes.stewardDecides}</p>)}
      <NoteAnswers note={note} />
      <NoteTools note={note} mayNote={mayNote} onShow={isOpen && !gone ? onShow : null} onAnswer={() => setAnswering(true)} />
      {answering && <AnswerForm noteId={id} name={name} onDone={() => setAnswering(false)} />}
    </article>
  );
}
