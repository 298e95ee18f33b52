import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const EditComment = graphql(`
  mutation EditComment($id: ID!, $text: String!) {
    editComment(id: $id, text: $text) {
      ... on CommentPosted { comment { id ...CommentBody_comment } }
      ... on Refusal { reason }
    }
  }
`);

interface EditCommentFormProps {
  readonly id: string;
  readonly text: string;
  readonly onDone: () => void;
}

/** One's own words anew; what stood there before can still be read. */
export function EditCommentForm({ id, text, onDone }: EditCommentFormProps) {
  const { threads } = useTexts();
  const { run, busy, problem } = useAct(EditComment);
  const draft = useDraft(`edit:${id}`, text);
  const stop = () => {
    draft.clear();
    onDone();
  };
  const send = async () => {
    if (await run({ id, text: draft.value })) stop();
  };
  return (
    <Form onSubmit={send} label={threads.editOwn}>
      <TextArea label={threads.label} hint={threads.editHint} required limit={limits.comment} rows={3} value={draft.value} onChange={draft.set} />
      <Refused problem={problem} />
      <FormButtons send={threads.editNow} busy={busy} cancel={{ label: threads.editCancel, onCancel: stop }} />
    </Form>
  );
}
