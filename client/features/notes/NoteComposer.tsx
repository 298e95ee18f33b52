import { useEffect, useRef, useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useOpenDraft } from "#client/lib/draft-room.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { Difference } from "./Difference.tsx";
import styles from "./NoteComposer.module.css";
import type { Chosen } from "./places.ts";
import { useNoteTexts } from "#client/texts/own/notes.ts";

const AddDraftNote = graphql(`
  mutation AddDraftNote($input: AddDraftNoteInput!) {
    addDraftNote(input: $input) {
      ... on DraftNoteChanged { note { id } initiative { id ...DraftNotes_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Milliseconds that storing what was typed may take. */
const patience = 5_000;

interface NoteComposerProps {
  readonly initiativeId: string;
  readonly kind: "COMMENT" | "SUGGESTION";
  readonly chosen: Chosen;
  readonly onPosted: (id: string) => void;
  readonly onCancel: () => void;
}

/** Where one says something about the words that one chose, or writes other ones. */
export function NoteComposer({ initiativeId, kind, chosen, onPosted, onCancel }: NoteComposerProps) {
  const notes = useNoteTexts();
  const open = useOpenDraft();
  const { run, busy, problem } = useAct(AddDraftNote);
  const [waiting, setWaiting] = useState<"no" | "yes" | "failed">("no");
  const isSuggestion = kind === "SUGGESTION";
  const draft = useDraft(isSuggestion ? `suggestion:${initiativeId}:${chosen.words}` : `note:${initiativeId}`, isSuggestion ? chosen.words : "");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector("textarea")?.focus(), []);
  const send = async () => {
    // The server quotes what is stored: what was just typed has to be there first.
    setWaiting("yes");
    const isStored = (await open?.settle(patience)) ?? false;
    setWaiting(isStored ? "no" : "failed");
    if (!isStored) return;
    const { part, anchor } = chosen;
    const answer = await run({ input: { initiativeId, kind, part, anchorFrom: anchor.from, anchorTo: anchor.to, text: draft.value } });
    if (!answer) return;
    draft.clear();
    onPosted(answer.note.id);
  };
  const cancel = () => {
    onCancel();
    open?.editors.get(chosen.part)?.commands.focus();
  };
  return (
    <div ref={place} className={styles.composer}>
      <Form onSubmit={send} label={isSuggestion ? notes.suggest : notes.comment}>
        <blockquote className={styles.quote}>{chosen.words}</blockquote>
        {isSuggestion ? (
          <>
            <TextArea label={notes.suggestLabel} hint={notes.suggestHint} required={false} limit={limits.note} rows={3} value={draft.value} onChange={draft.set} />
            {draft.value !== chosen.words && <Difference before={chosen.words} after={draft.value} />}
          </>
        ) : (
          <TextArea label={notes.commentLabel} required limit={limits.note} rows={3} value={draft.value} onChange={draft.set} />
        )}
        {waiting === "failed" && <Notice kind="alert">{notes.notStored}</Notice>}
        <Refused problem={problem} />
        <FormButtons send={notes.post} busy={busy || waiting === "yes"} cancel={{ label: notes.cancel, onCancel: cancel }} />
      </Form>
    </div>
  );
}
