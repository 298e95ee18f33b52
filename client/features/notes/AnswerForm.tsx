import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { useNoteTexts } from "#client/texts/own/notes.ts";

const AnswerDraftNote = graphql(`
  mutation AnswerDraftNote($id: ID!, $text: String!) {
    answerDraftNote(id: $id, text: $text) {
      ... on DraftNoteChanged { note { id ...NoteItem_note } }
      ... on Refusal { reason }
    }
  }
`);

interface AnswerFormProps {
  readonly noteId: string;
  /** Whom it answers. */
  readonly name: string;
  readonly onDone: () => void;
}

export function AnswerForm({ noteId, name, onDone }: AnswerFormProps) {
  const notes = useNoteTexts();
  const { run, busy, problem } = useAct(AnswerDraftNote);
  const draft = useDraft(`note-answer:${noteId}`, "");
  const send = async () => {
    if (!(await run({ id: noteId, text: draft.value }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={notes.answerTo(name)}>
      <TextArea label={notes.yourAnswer(name)} required limit={limits.note} rows={2} value={draft.value} onChange={draft.set} />
      <Refused problem={problem} />
      <FormButtons send={notes.postAnswer} busy={busy} cancel={{ label: notes.noAnswer, onCancel: onDone }} />
    </Form>
  );
}
