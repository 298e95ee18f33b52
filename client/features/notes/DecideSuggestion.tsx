import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./DecideSuggestion.module.css";
import { useNoteTexts } from "#client/texts/own/notes.ts";

const DecideSuggestion_note = graphql(`
  fragment DecideSuggestion_note on DraftNote {
    id
    author { id name }
  }
`);

const Decide = graphql(`
  mutation DecideSuggestion($id: ID!, $accept: Boolean!) {
    decideSuggestion(id: $id, accept: $accept) {
      __typename
      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }
      ... on StalePassage { stands note { id ...NoteItem_note } }
      ... on Refusal { reason }
    }
  }
`);

/** For a steward: the words come into the text, or do not. Where the text has changed meanwhile, it says what stands there. */
export function DecideSuggestion({ note }: { readonly note: FragmentType<typeof DecideSuggestion_note> }) {
  const notes = useNoteTexts();
  const { words } = useTexts();
  const { id, author } = usePart(DecideSuggestion_note, note);
  const { run, busy, problem } = useAct(Decide);
  const [stands, setStands] = useState<string | null>(null);
  const name = author?.name ?? words.erasedAccount;
  const decide = async (accept: boolean) => {
    setStands(null);
    const answer = await run({ id, accept });
    if (answer?.__typename === "StalePassage") setStands(answer.stands);
  };
  return (
    <>
      <div className={styles.choice}>
        <button type="button" className={styles.button} data-look="accept" aria-disabled={busy || undefined} aria-label={notes.acceptOf(name)} onClick={() => void decide(true)}>{notes.accept}</button>
        <button type="button" className={styles.button} aria-disabled={busy || undefined} aria-label={notes.declineOf(name)} onClick={() => void decide(false)}>{notes.decline}</button>
      </div>
      {stands !== null && (
        <Notice kind="alert">
          <p>{stands ? notes.stale : notes.staleGone}</p>
          {stands && <p><q>{stands}</q></p>}
        </Notice>
      )}
      <Refused problem={problem} />
    </>
  );
}
